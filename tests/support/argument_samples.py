"""Values built from a document and from a signature: enough to call everything once."""

from __future__ import annotations

import builtins
import datetime
import importlib
import inspect
import io
import re
import sys
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Literal

from codegen.openapi.walk import resolve

_TEXT = {
    "date": "2024-04-29",
    "date-time": "2024-04-29T08:30:00Z",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "uri": "https://files.example.test/1",
    "email": "person@example.test",
    "timespan": "07:30:00",
}


#: Formats of texts, by a word in the name of the argument.
_FORMATS = {
    "email": "email",
    "url": "uri",
    "website": "uri",
    "link": "uri",
    "logo": "uri",
}


def sample(document: Mapping[str, Any], schema: Any, depth: int = 0) -> Any:
    """An instance of ``schema`` with every member, unless it nests too deeply."""
    schema = resolve(document, schema)
    if not schema or depth > 6:
        return None
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            return _branch(document, schema, schema[choice][0], depth)
    if "allOf" in schema:
        parts = [sample(document, part, depth) for part in schema["allOf"]]
        objects = [part for part in parts if isinstance(part, dict)]
        return {k: v for item in objects for k, v in item.items()} or parts[0]
    if "enum" in schema:
        return next(word for word in schema["enum"] if word is not None)
    return _plain(document, schema, depth)


def _branch(document: Mapping[str, Any], schema: Any, branch: Any, depth: int) -> Any:
    """An instance of a branch of a union, with the word that leads to the branch."""
    result = sample(document, branch, depth + 1)
    discriminator = schema.get("discriminator") or {}
    for word, target in discriminator.get("mapping", {}).items():
        if target == branch.get("$ref") and isinstance(result, dict):
            return {**result, discriminator["propertyName"]: word}
    return result


def _plain(document: Mapping[str, Any], schema: Any, depth: int) -> Any:
    kinds = schema.get("type")
    kind = kinds[0] if isinstance(kinds, list) else kinds
    if kind == "array":
        return [sample(document, schema.get("items") or {}, depth + 1)]
    if kind == "string":
        return _TEXT.get(schema.get("format", ""), "text")
    if kind in ("integer", "number", "boolean"):
        return {"integer": 7, "number": 1.5, "boolean": True}[kind]
    return _object(document, schema, depth) if kind == "object" or not kind else None


def _object(document: Mapping[str, Any], schema: Any, depth: int) -> Any:
    members = schema.get("properties") or {}
    mapping = {
        name: sample(document, item, depth + 1) for name, item in members.items()
    }
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict) and extra:
        mapping["501"] = sample(document, extra, depth + 1)
    return mapping


class Names(dict[str, Any]):
    """What annotations of public methods may mention."""

    def __init__(self, package: str) -> None:
        types = importlib.import_module(f"{package}._generated.types")
        models = importlib.import_module(f"{package}._generated.models")
        super().__init__(
            models=models,
            _m=models,
            Any=Any,
            Literal=Literal,
            Sequence=Sequence,
            Mapping=Mapping,
            UUID=uuid.UUID,
            datetime=datetime,
            builtins=builtins,
            Unset=types.Unset,
            File=types.File,
        )
        self._package = package
        #: Whether ids are texts of this form, which annotations do not say.
        self.has_uuids = package == "monite_client"
        self._models = models
        self.module: Any = None

    def __missing__(self, name: str) -> Any:
        if hasattr(builtins, name):
            return getattr(builtins, name)
        if hasattr(self._models, name):
            return getattr(self._models, name)
        if name == "records":
            return importlib.import_module(f"{self._package}._generated.records")
        # An alias of hand-written code, which signatures import for type checkers only.
        written = [m for key, m in sys.modules.items() if self._is_written(key)]
        return next(vars(m)[name] for m in written if name in vars(m))

    def _is_written(self, module: str) -> bool:
        return module.startswith(f"{self._package}._") and "._runtime" not in module


def optional(method: Any) -> list[str]:
    """The names of the arguments a public method can do without."""
    parameters = inspect.signature(method).parameters.values()
    return [
        parameter.name
        for parameter in parameters
        if parameter.default is not parameter.empty
    ]


def arguments(
    method: Any, names: Names, also: Collection[str] = ()
) -> tuple[list[Any], dict[str, Any]]:
    """A value for every argument a public method needs, and for those of ``also``."""
    positional, keywords = [], {}
    for parameter in inspect.signature(method).parameters.values():
        if parameter.kind is parameter.VAR_KEYWORD:
            continue
        if parameter.default is not parameter.empty and parameter.name not in also:
            continue
        value = argument(parameter.annotation, names, parameter.name)
        if parameter.kind is parameter.KEYWORD_ONLY:
            keywords[parameter.name] = value
        elif parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            positional.append(value)
    return positional, keywords


def argument(annotation: Any, names: Names, name: str = "") -> Any:
    """A value of the annotated type, in the format that its name suggests."""
    result = eval(annotation, {}, names) if isinstance(annotation, str) else annotation
    value = _value(result, names)
    if name == "precision":
        return 2
    is_id = names.has_uuids and name.split("_")[-1] in ("id", "ids")
    is_id = is_id and name != "tax_id"
    if is_id and value in ("text", ["text"]):
        return [_TEXT["uuid"]] if isinstance(value, list) else _TEXT["uuid"]
    words = [] if name.endswith("_id") else name.split("_")
    formats = [item for item in _FORMATS if item in words]
    return _TEXT[_FORMATS[formats[0]]] if value == "text" and formats else value


def _value(kind: Any, names: Names) -> Any:
    if choices := _choices(kind):
        return _value(choices[0], names)
    origin, inner = getattr(kind, "__origin__", None), getattr(kind, "__args__", ())
    if origin is Literal:
        return inner[0]
    if origin in (list, Sequence):
        return [_value(inner[0], names)]
    if origin is dict:
        return {"key": _value(inner[1], names)}
    return _simple(kind, names)


def _choices(kind: Any) -> list[Any]:
    inner = getattr(kind, "__args__", ())
    is_union = type(kind).__name__ in ("UnionType", "_UnionGenericAlias", "Union")
    absent = {"NoneType", "Unset"}
    choices = [e for e in inner if getattr(e, "__name__", "") not in absent]
    return choices if is_union else []


def _simple(kind: Any, names: Names) -> Any:
    fixed = {
        Any: {"any": ["json", 1, None]},
        str: "text",
        int: 7,
        float: 1.5,
        bool: True,
        bytes: b"bytes",
        datetime.date: datetime.date(2024, 4, 29),
        # Noon: some APIs take nothing but the start of a half day.
        datetime.datetime: datetime.datetime(2024, 4, 29, 12),
        datetime.timedelta: datetime.timedelta(hours=7, minutes=30),
        uuid.UUID: uuid.UUID("00000000-0000-4000-8000-000000000001"),
    }
    if kind in fixed:
        return fixed[kind]
    if kind is names["File"]:
        return kind(payload=io.BytesIO(b"bytes"))
    if hasattr(kind, "__members__"):
        return next(iter(kind))
    return _model(kind, names)


def _model(kind: Any, names: Names) -> Any:
    fields = [attr for attr in kind.__attrs_attrs__ if attr.init]
    documented = [field for field in fields if field.name != "additional_properties"]
    if not documented and (extra := vars(kind).get("__annotations__")):
        return kind(**{n: argument(item, names, n) for n, item in extra.items()})
    result = {
        field.name: argument(field.type, names, field.name)
        for field in documented or fields
        if not _recursive(field.type, kind)
    }
    return kind(**result)


def _recursive(annotation: Any, kind: Any) -> bool:
    names = re.findall(r"\w+", annotation) if isinstance(annotation, str) else ()
    return kind.__name__ in names


def places(body: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value in a JSON body, the whole first."""
    yield path
    inner = body.items() if isinstance(body, dict) else ()
    for name, value in enumerate(body) if isinstance(body, list) else inner:
        yield from places(value, (*path, name))


def at(body: Any, path: tuple[Any, ...]) -> Any:
    """The value at ``path``."""
    for name in path:
        body = body[name]
    return body


def replaced(body: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A copy of ``body`` with another value at ``path``."""
    if not path:
        return value
    name, *rest = path
    if isinstance(body, list):
        copy = list(body)
        copy[name] = replaced(body[name], tuple(rest), value)
        return copy
    return {**body, name: replaced(body[name], tuple(rest), value)}
