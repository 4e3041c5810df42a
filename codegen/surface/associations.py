"""Records with typed links: what ``associations.toml`` says of a vendor's responses.

Nothing is guessed from names: which member points to which collection stands in the
table that lies with the document. Field types are those the generator has parsed, so
records and models cannot disagree.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from ..errors import CodegenError
from ..names import pascal, singular
from ..openapi.schemas import ref_name
from ..openapi.walk import Document, operations, resolve
from .names import Paging
from .record_words import NamedWords, WordList, name_words

_TABLES = {"records", "operations", "results", "links"}
_LINK_KEYS = {"kind", "pointers", "targets", "only", "always", "marks", "note"}
# How the vendor writes a pointer: an id, a list of ids, or objects that name the
# collection beside the id, since they may point to several.
_TO_MANY = {"one": False, "ref": False, "many": True, "refs": True}


@attrs.frozen
class Link:
    """One association of a collection."""

    name: str
    kind: str
    pointers: tuple[str, ...]
    targets: tuple[str, ...]
    only: bool = False

    @property
    def to_many(self) -> bool:
        """Whether it leads to any number of records."""
        return _TO_MANY[self.kind]

    @property
    def expression(self) -> str:
        """The descriptor of the link."""
        # A reference names its own collection, so a target in the descriptor could only
        # contradict it.
        first = () if self.kind in ("ref", "refs") and len(self.pointers) == 1 else 1
        targets = self.targets[:1] if first else ()
        arguments = [repr(self.pointers)]
        arguments += [repr(targets)] if targets else []
        arguments += ["only=True"] if self.only else []
        kind = "ToMany" if self.to_many else "ToOne"
        return f"{kind}({', '.join(arguments)})"


@attrs.frozen
class RecordsOperation:
    """What the template says of an operation that returns records."""

    primary: tuple[str, ...]
    classes: tuple[str, ...]
    includes: tuple[str, ...]
    undocumented: tuple[str, ...]
    restricted: tuple[str, ...]
    pages: str
    orders: tuple[str, ...] = ()
    annotations: Mapping[str, str] = {}

    @property
    def result(self) -> str:
        """The type of one result."""
        return " | ".join(f"records.{name}" for name in self.classes)

    @property
    def paged(self) -> bool:
        """Whether the list continues."""
        return bool(self.pages)

    @property
    def expression(self) -> str:
        """The constant that describes the response to the runtime."""
        parts = [f"documented={self.includes!r}"] if self.includes else []
        parts += [
            f"{name}=frozenset({names!r})"
            for name in ("undocumented", "restricted")
            if (names := getattr(self, name))
        ]
        parts += [] if self.includes else ["open=True"]
        rest = [f"includes=Includes({', '.join(parts)})"]
        rest += [f"pages={self.pages}"] if self.pages else []
        rest += [f"orders={self.orders!r}"] if self.orders else []
        return f"RecordsOperation(REGISTRY, {self.primary!r}, {', '.join(rest)})"


@attrs.frozen
class Associations:
    """The association table of one vendor."""

    path: Path
    schemas: Mapping[str, str]
    includes: Mapping[str, tuple[str, ...]]
    results: Mapping[str, tuple[str, ...]]
    links: Mapping[str, tuple[Link, ...]]
    paged: Mapping[str, str]
    orders: Mapping[str, tuple[str, ...]]
    words: NamedWords

    def collections(self) -> list[str]:
        """Every collection that is known, pointed to, or returned."""
        known = {*self.schemas, *self.links}
        known |= {name for names in self.results.values() for name in names}
        for links in self.links.values():
            known |= {target for link in links for target in link.targets}
        return sorted(known)

    def class_name(self, collection: str) -> str:
        """The class of a collection's records."""
        return pascal(singular(collection))

    def records_operation(self, operation: str) -> RecordsOperation | None:
        """What the operation returns, if that is records."""
        primary = self.results.get(operation)
        if primary is None:
            return None
        names = self.includes.get(operation, ())
        links = [link for name in primary for link in self.links.get(name, ())]
        # Links that records have, but the parameter of this operation does not list:
        # the vendor may take them all the same, so they are warned about and not
        # refused.
        other = {link.name: link for link in links if link.name not in names}
        return RecordsOperation(
            primary=primary,
            classes=tuple(dict.fromkeys(self.class_name(name) for name in primary)),
            includes=names,
            undocumented=tuple(sorted(n for n in other if not other[n].only)),
            restricted=tuple(sorted({link.name for link in links if link.only})),
            pages=self.paged.get(operation, ""),
            orders=self.orders.get(operation, ()),
            annotations=self._annotations(operation),
        )

    def _annotations(self, operation: str) -> dict[str, str]:
        """The types of the arguments that take words."""
        annotations = {"include": "str | Sequence[str] | Unset"}
        if name := self.words.name(operation, "include"):
            annotations["include"] = f"str | Sequence[records.{name}] | Unset"
        if name := self.words.name(operation, "order"):
            annotations["order"] = f"records.{name} | Unset"
        return annotations


def load(path: Path, document: Document, styles: Iterable[Paging]) -> Associations:
    """Read the association table at ``path``.

    Args:
        path: ``associations.toml`` of the vendor.
        document: the prepared document.
        styles: the vendor's ways of paging.

    Raises:
        CodegenError: it is not TOML, or speaks of what the document does not have.
    """
    raw = _read(path)
    known = {f"{method} {where}": op for method, where, op in operations(document)}
    paging = [item for item in styles if item.style == "records"]
    results = dict(_results(raw, known, paging, document))
    includes = dict(_includes(raw, known, results))
    orders = {name: tuple(op.get("x-order") or ()) for name, op in known.items()}
    table = Associations(
        path=path,
        schemas={**_schemas(document, known, results), **raw.get("records", {})},
        includes=includes,
        results=results,
        links={
            collection: tuple(
                _link(path, collection, *item) for item in entries.items()
            )
            for collection, entries in raw.get("links", {}).items()
        },
        paged={
            name: expression
            for name in results
            if (expression := _pages(document, known[name], paging))
        },
        orders=orders,
        words=name_words(_word_lists(known, results, includes, orders)),
    )
    _check(table, known)
    return table


def _read(path: Path) -> dict[str, Any]:
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise CodegenError(f"{path} is not TOML: {error}.") from error
    if unknown := sorted(set(raw) - _TABLES):
        raise CodegenError(f"{path} has no table {unknown[0]!r}.")
    return raw


def _results(
    raw: Mapping[str, Any],
    known: Mapping[str, Document],
    paging: list[Paging],
    document: Document,
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Where the results of each operation are; its path names the usual collection."""
    stated = raw.get("results", {})
    for name, operation in known.items():
        if name in stated:
            yield name, tuple(stated[name])
        elif any(p.items in _envelope(document, operation) for p in paging):
            yield name, (name.split("/")[1],)


def _schemas(
    document: Document,
    known: Mapping[str, Document],
    results: Mapping[str, tuple[str, ...]],
) -> dict[str, str]:
    """The schema of each collection as the responses tell it; the first one counts."""
    by_collection: dict[str, str] = {}
    for name in results:
        for collection, member in _envelope(document, known[name]).items():
            maps = (resolve(document, choice) for choice in _choices(member))
            values = (item.get("additionalProperties") for item in maps)
            names = [ref_name(choice) for value in values for choice in _choices(value)]
            if schema := next(filter(None, names), None):
                by_collection.setdefault(collection, schema)
    return by_collection


def _choices(schema: Any) -> list[Document]:
    """The schema itself, and what it may be instead of null."""
    if not isinstance(schema, dict):
        return []
    return [schema, *(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())]


def _includes(
    raw: Mapping[str, Any],
    known: Mapping[str, Document],
    results: Mapping[str, tuple[str, ...]],
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What each operation can side-load; the table counts before the document."""
    stated = raw.get("operations", {})
    documented = {name: known[name].get("x-includes") or () for name in results}
    for name, names in {**documented, **stated}.items():
        if names:
            yield name, tuple(names)


def _word_lists(
    known: Mapping[str, Document],
    results: Mapping[str, tuple[str, ...]],
    includes: Mapping[str, tuple[str, ...]],
    orders: Mapping[str, tuple[str, ...]],
) -> Iterator[WordList]:
    for name, primary in results.items():
        named = str(known[name].get("operationId") or name)
        kind = pascal(singular(primary[0]))
        yield WordList(name, named, kind, "include", includes.get(name, ()))
        yield WordList(name, named, kind, "order", orders[name])


def _pages(document: Document, operation: Document, paging: list[Paging]) -> str:
    sent = {parameter.get("name") for parameter in _parameters(document, operation)}
    for item in paging:
        if set(item.parameters) <= sent:
            named = zip(("page", "size"), item.parameters, strict=True)
            keywords = {**dict(named), "total": item.total or "count"}
            arguments = ", ".join(f"{key}={value!r}" for key, value in keywords.items())
            return f"EnvelopePages({arguments})"
    return ""


def _parameters(document: Document, operation: Document) -> Iterator[Document]:
    for parameter in operation.get("parameters") or ():
        yield resolve(document, parameter)


def _envelope(document: Document, operation: Document) -> Document:
    """The members of what an operation returns."""
    members: Document = {}
    for response in operation["responses"].values():
        for media in (resolve(document, response).get("content") or {}).values():
            schema = resolve(document, media.get("schema") or {})
            members |= schema.get("properties") or {}
    return members


def _link(path: Path, collection: str, name: str, entry: Mapping[str, Any]) -> Link:
    where = f"{path}: links.{collection}.{name}"
    if unknown := sorted(set(entry) - _LINK_KEYS):
        raise CodegenError(f"{where} has no key {unknown[0]!r}.")
    if entry.get("kind") not in _TO_MANY:
        raise CodegenError(f"{where}: kind is one of {', '.join(_TO_MANY)}.")
    if not entry.get("pointers"):
        raise CodegenError(f"{where} lacks pointers.")
    return Link(
        name=name,
        kind=entry["kind"],
        pointers=tuple(entry["pointers"]),
        targets=tuple(entry.get("targets") or ()),
        only=bool(entry.get("only")),
    )


def _check(table: Associations, known: Mapping[str, Document]) -> None:
    for name in (*table.includes, *table.results):
        if name not in known:
            raise CodegenError(
                f"{table.path} speaks of {name!r}, which the document does not have."
            )
    for operation, names in table.includes.items():
        collections = table.results.get(operation)
        if collections is None:
            raise CodegenError(f"{table.path}: {operation} returns no records.")
        links = {link.name for c in collections for link in table.links.get(c, ())}
        if unknown := [name for name in names if name not in links]:
            raise CodegenError(
                f"{table.path}: {operation} can include {unknown[0]!r}, but no link of "
                f"{' or '.join(collections)} has that name."
            )
    _check_classes(table)


def _check_classes(table: Associations) -> None:
    seen: dict[str, str] = {}
    for collection in table.collections():
        name = table.class_name(collection)
        if other := seen.get(name):
            raise CodegenError(
                f"{table.path}: the records of {collection} and {other} would both be "
                f"of a class {name}."
            )
        seen[name] = collection
