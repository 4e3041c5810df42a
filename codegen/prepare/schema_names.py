"""Rules about names: each class has its own, made from what and where it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from ..names import pascal
from ..openapi.schemas import (
    PREFIX,
    as_list,
    members,
    redirect,
    ref_name,
    ref_to,
    required,
    schemas_of,
)
from ..openapi.usage import SchemaUsage
from ..openapi.walk import Document, operations, walk
from .lengths import MODEL_LIMIT, letter_hash, shortened
from .nullability import becomes_class, nullable, without_null

#: Names that generated modules import or define themselves.
RESERVED = {
    "Any", "AsyncIterator", "AsyncPage", "AsyncResource", "AuthenticatedClient",
    "BinaryIO", "Client", "File", "FileTypes", "Generator", "HTTPStatus", "Iterator",
    "LinkPages", "Mapping", "NULL", "NumberedPages", "OffsetPages", "Operation",
    "Page", "Path", "PathLike", "RequestFiles", "Resource", "Response", "Sequence",
    "T", "TextIO", "TokenPages", "TypeVar", "UNSET", "UUID", "Unset", "WholeList",
    "XmlBodies", "Literal", "TYPE_CHECKING",
}  # fmt: skip


def titles(document: Document) -> Iterator[tuple[str, str]]:
    """A component is called by its name, not by its title, which others may share."""
    for name, schema in schemas_of(document).items():
        title = schema.get("title") if isinstance(schema, dict) else None
        if title is None:
            continue
        del schema["title"]
        if _class(str(title)) != _class(name):
            yield f"{PREFIX}{name}", f"the title {title!r} is not a name"


def schema_names(document: Document) -> Iterator[tuple[str, str]]:
    """Components have names that are Python's, short, and different as file names."""
    names = list(schemas_of(document))
    # Those that are as Python wants them keep their names, whatever the order.
    names.sort(key=lambda name: (_class(name) != name, name))
    # The usage is needed for names that clash only, and costs a walk of the document.
    requests = (
        SchemaUsage(document).in_requests
        if len(set(map(_module, names))) < len(names)
        else set()
    )
    taken: set[str] = set()
    renamed = {}
    for name in names:
        fresh = _fresh(name, taken, name in requests)
        taken.add(_module(fresh))
        if fresh != name:
            renamed[name] = fresh
    if renamed:
        rename(document, renamed)
    for name, fresh in renamed.items():
        yield f"{PREFIX}{name}", f"called {fresh}"


def _fresh(name: str, taken: set[str], in_request: bool) -> str:
    clean = name if re.fullmatch(r"[\w.-]+", name, re.ASCII) else _ascii(name)
    if _class(clean) in RESERVED or clean in RESERVED:
        clean = f"{clean}Model"
    clean = _short(clean)
    # A suffix that says the use first; the hash is of the vendor's name alone, so that
    # neither a new neighbour nor another order renames a class.
    choices = [clean, f"{clean}Input" if in_request else f"{clean}Response"]
    choices.append(f"{clean}Variant{_hash_suffix(name)}")
    return next(choice for choice in choices if _module(choice) not in taken)


def _ascii(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = [word for word in re.split(r"[^0-9A-Za-z]+", plain) if word]
    return (
        # A name in another script has no ASCII letters left; two such names differ
        # still.
        "".join(w[:1].upper() + w[1:] for w in words) or f"Schema{_hash_suffix(name)}"
    )


def _hash_suffix(name: str) -> str:
    return letter_hash(name, 4).capitalize()


def _short(name: str) -> str:
    """``name``, cut so that its module name is short enough."""
    limit, cut = MODEL_LIMIT, name
    # Turning the cut name into a class and back may add underscores again.
    while len(_module(cut)) > MODEL_LIMIT:
        cut = pascal(shortened(_module(name), limit))
        limit -= 1
    return cut


@cache
def _class(name: str) -> str:
    return ClassName(name, "field_")


@cache
def _module(name: str) -> str:
    return PythonIdentifier(_class(name), "field_").lower()


def rename(document: Document, renamed: dict[str, str]) -> None:
    """Give component schemas other names, and change every reference to them."""
    components = document["components"]
    components["schemas"] = {
        renamed.get(name, name): schema for name, schema in schemas_of(document).items()
    }
    for _, node in walk(document):
        redirect(node, renamed)


def inline_schemas(document: Document) -> Iterator[tuple[str, str]]:
    """Objects and enums inside other schemas get a name of their own, by place.

    The class is called as the generator would call it; as a component it keeps that
    name when it becomes nullable or one of several, instead of ``…Type0``.
    """
    namer = _Namer(document)
    # Components go first: what operations hold inline must not take their names.
    for owner in namer.owners():
        yield from namer.of_component(owner)
    for pointer, base, node in _shared_parameters(document):
        yield from ((pointer, text) for text in namer.of_parameter(node, base))
    for method, path, operation in operations(document):
        where = f"{method} {path}"
        yield from ((where, text) for text in namer.of_operation(operation))
    for owner in namer.owners():
        yield from namer.of_component(owner)


def _shared_parameters(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Parameters of several operations, with what they are called after."""
    shared = (document.get("components") or {}).get("parameters") or {}
    for name, node in shared.items():
        yield f"#/components/parameters/{name}", "", node
    for path, item in document["paths"].items():
        for node in item.get("parameters") or ():
            yield path, pascal(path), node


class _Namer:
    """Moves inline schemas to the components, each under a name nobody has."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._schemas = schemas_of(document)
        self._waiting = list(self._schemas)
        self._taken = {_module(name) for name in self._schemas}

    def owners(self) -> Iterator[str]:
        while self._waiting:
            yield self._waiting.pop(0)

    def of_component(self, owner: str) -> Iterator[tuple[str, str]]:
        schema = self._schemas[owner]
        for name in self._inside(schema, owner, everything=True):
            yield f"{PREFIX}{owner}", f"{name} has a name of its own"

    def of_operation(self, operation: Document) -> Iterator[str]:
        base = pascal(operation["operationId"])
        for node in operation.get("parameters") or ():
            yield from self.of_parameter(node, base)
        contents = [(f"{base}Body", operation.get("requestBody") or {})]
        for status, response in operation["responses"].items():
            contents.append((f"{base}Response{pascal(status)}", response))
        for name, body in contents:
            for described in (body.get("content") or {}).values():
                if "schema" in described:
                    yield from self._named(described, "schema", name)

    def of_parameter(self, node: Document, base: str) -> Iterator[str]:
        if "schema" in node:
            name = f"{base}{pascal(str(node['name']))}"
            yield from self._named(node, "schema", name)

    def _named(self, holder: Any, key: str, name: str) -> Iterator[str]:
        """What the generator itself would name by number or too long."""
        schema = holder[key]
        if not isinstance(schema, dict) or "$ref" in schema:
            return
        long = len(_module(name)) > MODEL_LIMIT
        for text in self._inside(schema, name, everything=False):
            yield f"{text} has a name of its own"
        if long and becomes_class(schema):
            yield f"{self._move(holder, key, name)} has a short name"

    def _inside(self, schema: Any, owner: str, everything: bool) -> Iterator[str]:
        if not isinstance(schema, dict) or "$ref" in schema:
            return
        for part in schema.get("allOf") or ():
            yield from self._inside(part, owner, everything)
        yield from self._alternatives(schema, owner)
        for member in schema.get("properties") or ():
            name = f"{owner}{pascal(member)}"
            yield from self._member(schema["properties"], member, name, everything)
        for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            if isinstance(schema.get(key), dict):
                yield from self._member(schema, key, f"{owner}{suffix}", False)

    def _member(
        self, holder: Any, key: Any, name: str, everything: bool
    ) -> Iterator[str]:
        schema = holder[key]
        if not isinstance(schema, dict) or "$ref" in schema:
            return
        if everything and _is_numbered(schema):
            yield self._move(holder, key, name)
            return
        items = schema.get("items")
        if everything and _is_numbered(items):
            yield self._move(schema, "items", f"{name}Item")
        long = len(_module(f"{name}Item")) > MODEL_LIMIT
        if long and becomes_class(schema):
            yield self._move(holder, key, name)
        else:
            yield from self._inside(schema, name, everything)

    def _alternatives(self, schema: Document, owner: str) -> Iterator[str]:
        for key in ("anyOf", "oneOf"):
            choices = schema.get(key) or []
            inline = [i for i, choice in enumerate(choices) if _is_numbered(choice)]
            for index in inline:
                name = self._chosen(choices, index, owner, alone=len(inline) == 1)
                yield self._move(choices, index, name)
            for choice in choices:
                if isinstance(choice, dict) and isinstance(choice.get("items"), dict):
                    yield from self._member(choice, "items", f"{owner}Item", True)

    def _chosen(self, choices: list[Any], index: int, owner: str, alone: bool) -> str:
        others = [choice for i, choice in enumerate(choices) if i != index]
        only_object = alone and not any(ref_name(other) for other in others)
        is_component = owner in self._schemas
        if only_object and not is_component:
            return owner
        return f"{owner}{self._distinguishing_name(choices[index], others)}"

    def _distinguishing_name(self, schema: Document, others: list[Any]) -> str:
        """What an alternative is called after, best first."""
        if title := schema.get("title"):
            return pascal(title)
        # The last part is the most special one: documents write the base first.
        refs = [name for part in schema.get("allOf") or () if (name := ref_name(part))]
        if refs:
            return pascal(refs[-1])
        for inner in (schema.get("properties") or {}).values():
            words = [inner.get("const")] if isinstance(inner, dict) else []
            words = inner.get("enum") or words if isinstance(inner, dict) else []
            if len(words) == 1 and isinstance(words[0], str):
                return pascal(words[0])
        known = set().union(*(members(self._document, o) for o in others), set())
        # Sorted, since the order of members is the vendor's whim and names must stay.
        own = sorted(required(self._document, schema) - known)
        own = own or sorted(set(schema.get("properties") or ()) - known)
        if own:
            return f"With{pascal(own[0])}"
        return "Word" if "enum" in schema else "Value"

    def _move(self, holder: Any, key: Any, name: str) -> str:
        schema, is_null = without_null(holder[key])
        schema.pop("title", None)
        name = self._free(name)
        self._schemas[name] = schema
        self._taken.add(_module(name))
        # What was moved may itself hold inline objects: it is looked into like the
        # others.
        self._waiting.append(name)
        holder[key] = nullable(ref_to(name)) if is_null else ref_to(name)
        return name

    def _free(self, name: str) -> str:
        name = _short(name)
        if _class(name) in RESERVED:
            name = f"{name}Model"
        choices = [name, f"{name}Value", f"{name}Detail"]
        choices += [
            f"{name}Variant{_hash_suffix(f'{name}{count}')}" for count in range(99)
        ]
        return next(choice for choice in choices if _module(choice) not in self._taken)


def _is_numbered(schema: Any) -> bool:
    """Whether the generator makes a class of ``schema``, in a union by a number."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    if becomes_class(schema):
        return True
    return as_list(schema.get("type")) == ["object"] and not (
        {"anyOf", "oneOf", "allOf"} & set(schema)
    )
