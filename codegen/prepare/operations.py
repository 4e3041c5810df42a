"""Rules about operations as a whole: their ids, tags, statuses and callbacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from openapi_python_client.strings import PythonIdentifier

from ..names import snake
from ..openapi.walk import Document, operations, resolve
from .lengths import MODULE_LIMIT, letter_hash, shortened

#: The longest operation id: ``…_response_200`` has to fit a file name too.
ID_LIMIT = 64
_TAG_LIMIT = 40
#: Without a body, whatever a document says (RFC 9110, sections 15.3.5 and 15.3.6).
_EMPTY = {"204", "205"}


def operation_ids(document: Document) -> Iterator[tuple[str, str]]:
    """Every operation has an id; those of one module name get it from their path."""
    for method, path, operation in operations(document):
        if not str(operation.get("operationId") or "").strip():
            operation["operationId"] = snake(f"{method} {path}")
            yield f"{method} {path}", f"named {operation['operationId']}"
    for rename in (_with_place, _with_case):
        places = Counter(_place(operation) for _, _, operation in operations(document))
        for method, path, operation in operations(document):
            if places[_place(operation)] > 1:
                was = operation["operationId"]
                operation["operationId"] = rename(method, path)
                yield (
                    f"{method} {path}",
                    f"{was!r} is taken; {operation['operationId']}",
                )


def _with_place(method: str, path: str) -> str:
    return snake(f"{method} {path.replace('{', 'by_')}")


def _with_case(method: str, path: str) -> str:
    """For paths that differ in punctuation or case only."""
    return f"{_with_place(method, path)}_{letter_hash(path, 4)}"


def _place(operation: Document) -> tuple[str, str]:
    tag = (operation.get("tags") or [""])[0]
    return _module(tag).lower(), _module(operation["operationId"]).lower()


def _module(text: str) -> str:
    return PythonIdentifier(text, prefix="tag")


def one_tag(document: Document) -> Iterator[tuple[str, str]]:
    """The first tag decides the module; without a tag the first path segment does."""
    for method, path, operation in operations(document):
        if not operation.get("tags"):
            words = [part for part in path.split("/") if part and "{" not in part]
            operation["tags"] = [words[0] if words else "default"]
            yield f"{method} {path}", f"tagged {operation['tags'][0]}"


def short_modules(document: Document) -> Iterator[tuple[str, str]]:
    """A module path is short enough for every file system the wheel is unpacked on."""
    for method, path, operation in operations(document):
        tag, name = operation["tags"][0], operation["operationId"]
        if len(_module(tag)) > _TAG_LIMIT:
            operation["tags"] = [shortened(snake(tag), _TAG_LIMIT)]
            yield f"{method} {path}", f"tagged {operation['tags'][0]}"
        room = MODULE_LIMIT - len("api//.py") - len(_module(operation["tags"][0]))
        limit = min(ID_LIMIT, room)
        if len(_module(name)) > limit:
            operation["operationId"] = shortened(snake(name), limit)
            yield f"{method} {path}", f"named {operation['operationId']}"


def error_statuses(document: Document) -> Iterator[tuple[str, str]]:
    """Responses with an error status leave: the runtime raises for each of them.

    Content declared for 204 or 205, which never have any, leaves as well.
    """
    for method, path, operation in operations(document):
        responses = operation["responses"] = dict(operation.get("responses") or {})
        errors = [status for status in responses if not _is_success(status, responses)]
        for status in errors:
            del responses[status]
        for status in sorted(_EMPTY & set(responses)):
            declared = resolve(document, responses[status])
            if declared.get("content"):
                responses[status] = {**declared, "content": {}}
                yield f"{method} {path}", f"{status} never has the content declared"
        if not responses:
            responses["204"] = {"description": "No content."}
            yield f"{method} {path}", "declares no success; read as one without content"


def _is_success(status: str, responses: Document) -> bool:
    if status == "default":
        return not any(other.startswith("2") for other in responses)
    return status.startswith("2")


def callbacks(document: Document) -> Iterator[tuple[str, str]]:
    """What the vendor calls (callbacks, webhooks) is not a client method."""
    for method, path, operation in operations(document):
        for name in operation.pop("callbacks", None) or {}:
            yield f"{method} {path}", f"the callback {name} is a call to you"
    for name in document.pop("webhooks", None) or {}:
        yield "#/webhooks", f"the webhook {name} is a call to you"
