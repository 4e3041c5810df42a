"""Every kind of value in every place of a request and in a response, over a socket."""

from __future__ import annotations

import asyncio
import datetime
import importlib
import inspect
import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

import attrs

from codegen.errors import CodegenError
from codegen.verify.values import Values, parameters_of

from .codegen import Bundle, GeneratedPackage
from .documents import body, document, obj, operation, param, ref, response, text, words
from .runtime import Seen, Server

_DAY = text(format="date")
_MOMENT = text(format="date-time")
_UUID = "00000000-0000-4000-8000-000000000001"
_FORM = "application/x-www-form-urlencoded"
_PARTS = "multipart/form-data"


@attrs.frozen
class Kind:
    """A kind of value.

    Attributes:
        schema: How a document says it.
        value: What a caller passes, and a response gives; ``None`` where the value is
            made from the annotation of the argument.
        json: The value in JSON.
        marks: Texts that whatever is sent holds.
    """

    schema: Any
    value: Any
    json: Any
    marks: tuple[str, ...]


KINDS = {
    "text": Kind(text(), "a b&c/ü", "a b&c/ü", ("a b&c/ü",)),
    "integer": Kind({"type": "integer"}, 7, 7, ("7",)),
    "number": Kind({"type": "number"}, 1.5, 1.5, ("1.5",)),
    "boolean": Kind({"type": "boolean"}, True, True, ("true",)),
    "date": Kind(_DAY, datetime.date(2024, 5, 25), "2024-05-25", ("2024-05-25",)),
    "date-time": Kind(
        _MOMENT,
        datetime.datetime(2024, 5, 25, 12, tzinfo=datetime.UTC),
        "2024-05-25T12:00:00+00:00",
        ("2024-05-25T12:00:00+00:00",),
    ),
    "UUID": Kind(text(format="uuid"), None, _UUID, (_UUID,)),
    "word of an enum": Kind(ref("Word"), None, "open", ("open",)),
    "null": Kind({"type": ["string", "null"]}, None, None, ()),
    "list of texts": Kind(
        {"type": "array", "items": text()}, ["a", "b"], ["a", "b"], ("a", "b")
    ),
    "list of words": Kind(
        {"type": "array", "items": ref("Word")}, None, ["open"], ("open",)
    ),
    "list of dates": Kind(
        {"type": "array", "items": _DAY}, None, ["2024-05-25"], ("2024-05-25",)
    ),
    "object": Kind(ref("Thing"), None, {"id": "text"}, ("id", "text")),
    "list of objects": Kind(
        {"type": "array", "items": ref("Thing")}, None, [{"id": "text"}], ("text",)
    ),
    "map": Kind(
        {"type": "object", "additionalProperties": text()},
        None,
        {"key": "text"},
        ("key", "text"),
    ),
    "date or integer": Kind({"oneOf": [_DAY, {"type": "integer"}]}, 7, 7, ("7",)),
    "one of two objects": Kind(
        {"oneOf": [ref("Thing"), ref("Other")]}, None, {"id": "text"}, ("text",)
    ),
    "file": Kind(text(format="binary"), None, "bytes", ("bytes",)),
    "anything": Kind({}, {"key": ["a", 1]}, {"key": ["a", 1]}, ("key", "a", "1")),
}
PLACES = ("path", "query", "header", "cookie", "JSON", "form", "multipart", "response")
SCHEMAS = {
    "Word": words("open", "shut"),
    "Thing": obj("id", id=text()),
    "Other": obj("count", count={"type": "integer"}),
}


@attrs.frozen
class Cell:
    """What becomes of a kind of value in a place.

    Attributes:
        wire: What went over the socket.
        value: What a response is read as.
        refusal: The error that refuses the value before anything is sent.
        loss: Why no package has it.
        is_text: Whether the argument takes a text for a value of another kind.
    """

    wire: str = ""
    value: str = ""
    refusal: str = ""
    loss: str = ""
    is_text: bool = False


Cells = dict[tuple[str, str], Cell]


def cells(bundle: Bundle, name: str) -> tuple[Cells, Cells]:
    """Send and read every kind in every place, with a client of both sorts.

    Returns:
        What a synchronous client does, and what an asynchronous one does.
    """
    losses: dict[str, str] = {}
    result = _made(bundle, name, losses)
    server = Server()
    try:
        return (
            dict(_exchanged(result, server, losses, _sync)),
            dict(_exchanged(result, server, losses, _async)),
        )
    finally:
        server.stop()


def _path(kind: str, place: str) -> str:
    path = re.sub(r"\W", "_", f"/{place}_{kind}").lower()
    return f"/{path.strip('_')}" + ("/{v}" if place == "path" else "")


def _operation(kind: Kind, place: str) -> Any:
    if place == "response":
        media = "application/pdf" if kind is KINDS["file"] else "application/json"
        return operation(response(kind.schema, media=media))
    media_types = {"JSON": "application/json", "form": _FORM, "multipart": _PARTS}
    if place in media_types:
        return operation(requestBody=body(obj(v=kind.schema), media_types[place]))
    return operation(parameters=[param("v", kind.schema, place)])


def _made(bundle: Bundle, name: str, losses: dict[str, str]) -> GeneratedPackage:
    """The package of all cells; those that would be lost are left out and named."""
    paths = {
        _path(kind, place): {"post": _operation(KINDS[kind], place)}
        for kind in KINDS
        for place in PLACES
    }
    try:
        return bundle.add(name, document(paths, SCHEMAS))
    except CodegenError as error:
        lines = re.findall(r"^  POST (/\S+)(.*)$", str(error), re.MULTILINE)
        if not lines:
            raise
    losses.update({path: loss.strip(" :") for path, loss in lines})
    rest = {path: item for path, item in paths.items() if path not in losses}
    return bundle.add(f"{name}_without_losses", document(rest, SCHEMAS))


Call = Callable[[GeneratedPackage, str, str, str, dict[str, Any]], Any]


def _sync(
    result: GeneratedPackage, url: str, resource: str, method: str, values: Any
) -> Any:
    with _client_class(result, "Client")(base_url=url, retries=0) as client:
        return getattr(getattr(client, resource), method)(**values)


def _async(
    result: GeneratedPackage, url: str, resource: str, method: str, values: Any
) -> Any:
    async def call() -> Any:
        async with _client_class(result, "Async")(base_url=url, retries=0) as client:
            return await getattr(getattr(client, resource), method)(**values)

    return asyncio.run(call())


def _client_class(result: GeneratedPackage, kind: str) -> Any:
    return getattr(
        importlib.import_module(f"{result.bundle}.{result.name}_client"), kind
    )


def _exchanged(
    value: GeneratedPackage, server: Server, losses: dict[str, str], call: Call
) -> Iterator[tuple[tuple[str, str], Cell]]:
    names = {name.operation: name for name in value.result.surface.names}
    for kind in KINDS:
        for place in PLACES:
            path = _path(kind, place)
            if path in losses:
                yield (kind, place), Cell(loss=losses[path])
                continue
            name = names[f"POST {path}"]
            yield (kind, place), _cell(value, server, kind, place, name, call)


def _cell(
    result: GeneratedPackage,
    server: Server,
    kind: str,
    place: str,
    name: Any,
    call: Call,
) -> Cell:
    server.seen.clear()
    server.otherwise = _response(KINDS[kind], place)
    arguments = {} if place == "response" else _arguments(result, name, KINDS[kind])
    try:
        value = call(result, server.url, name.resource, name.method, arguments)
    except result.error("InvalidRequestError") as error:
        if server.seen:
            raise
        return Cell(refusal=str(error))
    (seen,) = server.seen
    wire = json.dumps(KINDS[kind].json, ensure_ascii=False)
    if place == "response":
        return Cell(wire=wire, value=_shown(value))
    is_text = kind != "text" and _is_text(_argument(result, name)[1])
    return Cell(wire=_wire(seen, place, path=_path(kind, place)), is_text=is_text)


def _response(kind: Kind, place: str) -> bytes:
    content, media = b"", "application/json"
    if place == "response" and kind is KINDS["file"]:
        content, media = b"bytes", "application/pdf"
    elif place == "response":
        content = json.dumps(kind.json).encode()
    status = "200 OK" if place == "response" else "204 No Content"
    head = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


def _arguments(result: GeneratedPackage, name: Any, kind: Kind) -> dict[str, Any]:
    resource, argument = _argument(result, name)
    if _is_text(argument) and kind is not KINDS["text"]:
        return {argument.name: ",".join(kind.marks)}
    if kind.value is not None or kind is KINDS["null"]:
        return {argument.name: kind.value}
    values = Values(f"{result.bundle}.{result.name}", type(resource).__module__)
    return {argument.name: values.first(argument.annotation)}


def _argument(result: GeneratedPackage, name: Any) -> tuple[Any, inspect.Parameter]:
    resource = getattr(result.client(lambda _: None), name.resource)
    (argument,) = parameters_of(getattr(resource, name.method)).values()
    return resource, argument


def _is_text(argument: inspect.Parameter) -> bool:
    return str(argument.annotation).removesuffix(" | Unset") == "str"


def _wire(seen: Seen, place: str, path: str) -> str:
    """The part of a request that holds the value."""
    target, _, query = seen.path.partition("?")
    content = seen.body.decode("utf-8", "replace")
    if place == "multipart":
        return " ".join(re.findall(r'name="[^"]*".*?(?=\r\n--)', content, re.DOTALL))
    return {
        "path": target.removeprefix(path.removesuffix("{v}")),
        "query": query,
        "header": f"v: {seen.headers['v']}" if seen.headers["v"] is not None else "",
        "cookie": seen.headers["cookie"] or "",
    }.get(place, content)


def _shown(value: Any) -> str:
    return repr(value)


def is_whole(kind: str, cell: Cell) -> bool:
    """Whether the cell names a refusal or loss, or what was sent holds the value."""
    if cell.refusal or cell.loss:
        return True
    wire = cell.wire if cell.value else unquote(cell.wire.replace("+", " "))
    marks = KINDS[kind].marks
    return all(mark in wire or mark in cell.wire for mark in marks)
