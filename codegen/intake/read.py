"""Take in what vendors publish, as one OpenAPI 3 document.

JSON or YAML, a file or an https address, OpenAPI 3.0 and 3.1 or Swagger 2.0, one
document or several that describe one API.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx

from ..errors import CodegenError
from ..openapi import structure
from ..openapi.load import check, parse
from ..openapi.walk import METHODS, Document, operations, place_of, references
from . import fetch, merge, swagger

#: A new document with less than this part of the present operations is suspicious.
_KEPT = 0.75

#: A document in which more references lead nowhere than this part was cut short.
_CUT = 0.25
_FEW = 3


def read(
    sources: Sequence[str],
    present: Document | None = None,
    allow_shrink: bool = False,
    transport: httpx.BaseTransport | None = None,
) -> Document:
    """Read and check ``sources``, and merge them into one document.

    Args:
        sources: files or https addresses, in the order in which names are kept.
        present: the document that the new one replaces, if there is one.
        allow_shrink: take a document with far fewer operations than the present one.
        transport: how to reach addresses; for tests.

    Raises:
        CodegenError: a source cannot be used; the text says which, why, what to do.
    """
    if not sources:
        raise CodegenError("No document is named; give a file or an https address.")
    documents = [_one(source, transport) for source in sources]
    document = merge.merged(
        documents, [fetch.redacted_source(source) for source in sources]
    )
    _check_size(document, present, allow_shrink)
    return document


def _one(source: str, transport: httpx.BaseTransport | None) -> Document:
    origin = fetch.redacted_source(source)
    document = parse(fetch.text(source, transport), origin)
    if "swagger" in document:
        document = swagger.converted(document, origin)
    check(document, origin)
    _check_whole(document, origin)
    structure.check(document, origin, structure.MINIMAL, structure.FIX_AND_REFETCH)
    return document


def _check_whole(document: Document, origin: str) -> None:
    """A file that was cut short can still be YAML: its references then lead nowhere."""
    for path, item in document["paths"].items():
        methods = item if isinstance(item, dict) else {"get": None}
        named = [methods[method] for method in METHODS if method in methods]
        if path.startswith("/") and not all(isinstance(o, dict) for o in named):
            raise CodegenError(
                f"{origin}: the path {path} holds no operation; the document was "
                "probably cut short. Fetch it again."
            )
    _check_references(document, origin)


def _check_references(document: Document, origin: str) -> None:
    """A few references that lead nowhere are the vendor's fault, many are a cut."""
    total: set[str] = set()
    lost: dict[str, str] = {}
    known: set[str] = set()
    for pointer, node in references(document):
        total.add(node["$ref"])
        try:
            _follow(document, node, known)
        except CodegenError as error:
            lost.setdefault(node["$ref"], f"at {pointer}: {error}")
    is_cut = len(lost) > _FEW and len(lost) >= len(total) * _CUT
    if lost and (is_cut or any(_lacks_section(document, goal) for goal in lost)):
        raise CodegenError(
            f"{origin}, {next(iter(lost.values()))} So do {len(lost)} of "
            f"{len(total)} references; the document was probably cut short. Fetch it "
            "again, or ask the vendor."
        )


def _lacks_section(document: Document, pointer: str) -> bool:
    """Whether nothing of the kind that ``pointer`` leads to is in the document."""
    _, *names = pointer.split("/")[:3]
    node: Any = document
    for name in names:
        node = node.get(name) if isinstance(node, dict) else None
    return names[:1] == ["components"] and not node


def _follow(document: Document, node: Any, known: set[str]) -> None:
    """As ``resolve``, but each reference of a chain is followed once for all."""
    passed: set[str] = set()
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        pointer = node["$ref"]
        if pointer in passed:
            raise CodegenError(f"The reference {pointer!r} leads in a circle.")
        if pointer in known:
            break
        passed.add(pointer)
        node = place_of(document, pointer)[1]
    known |= passed


def _check_size(document: Document, present: Document | None, allowed: bool) -> None:
    old = _names(present) if present else set()
    gone = sorted(old - _names(document))
    count = sum(1 for _ in operations(document))
    if allowed or count >= len(old) * _KEPT:
        return
    raise CodegenError(
        f"The new document has {count} operations, the present one {len(old)}; gone "
        f"are {', '.join(gone[:3])} and others. If the vendor really removed them, "
        "allow the document to shrink (--allow-shrink)."
    )


def _names(document: Document) -> set[str]:
    return {f"{method} {path}" for method, path, _ in operations(document)}
