"""Compare what an operation takes as its body, and what it returns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.walk import Document, resolve
from ..prepare.media import form_of
from .kinds import Change
from .matching import OperationRef
from .schemas import Comparison
from .texts import arrow, listed, without_texts
from .unclassified import unclassified


def request(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    """Yield the differences of the request bodies."""
    where = f"{new} body"
    before, after = _body(old), _body(new)
    if before is None or after is None:
        if before:
            yield Change("request-body-removed", where, listed([*_content(before)]))
        if after:
            word = "required" if after.get("required") else "optional"
            media = listed([*_content(after)])
            yield Change(f"request-body-added-{word}", where, media)
        return
    if bool(before.get("required")) != bool(after.get("required")):
        word = "required" if after.get("required") else "optional"
        yield Change(f"request-body-became-{word}", where, f"now {word}")
    yield from unclassified(before, after, {"required", "content"}, where)
    comparison = Comparison(old.document, new.document, "request")
    yield from _contents(comparison, before, after, where)


def responses(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    """Yield the differences of the responses; of errors only the statuses count."""
    before, after = _responses(old), _responses(new)
    yield from _errors(before, after, str(new))
    left, right = successes(before), successes(after)
    known = [_content(response) for response in left.values()]
    for status in sorted(set(right) - set(left)):
        same = _content(right[status]) in known
        suffix = "" if same else "-with-other-body"
        yield Change(f"success-status-added{suffix}", str(new), status)
    for status in sorted(set(left) - set(right)):
        yield Change("success-status-removed", str(new), status)
    comparison = Comparison(old.document, new.document, "response")
    for status in sorted(set(left) & set(right)):
        where = f"{new} {status}"
        yield from _response(comparison, left[status], right[status], where)


def successes(responses: Document) -> Document:
    """The responses that do not raise; ``default`` is one where no 2xx is declared."""
    chosen = {
        status: response for status, response in responses.items() if status[:1] == "2"
    }
    if not chosen and "default" in responses:
        chosen["default"] = responses["default"]
    return chosen


def _errors(before: Document, after: Document, where: str) -> Iterator[Change]:
    old = set(before) - set(successes(before))
    new = set(after) - set(successes(after))
    for status in sorted(new - old):
        yield Change("error-status-added", where, status)
    for status in sorted(old - new):
        yield Change("error-status-removed", where, status)


def _response(
    comparison: Comparison, old: Document, new: Document, where: str
) -> Iterator[Change]:
    yield from _headers(comparison, old, new, where)
    if bool(_content(old)) != bool(_content(new)):
        word = "added" if _content(new) else "removed"
        media = listed([*_content(old), *_content(new)])
        yield Change(f"response-body-{word}", where, media)
        return
    links = old.get("links") or {}, new.get("links") or {}
    if without_texts(links[0]) != without_texts(links[1]):
        names = listed(sorted({**links[0], **links[1]}))
        yield Change("response-link-changed", where, names)
    yield from unclassified(old, new, {"headers", "content", "links"}, where)
    yield from _contents(comparison, old, new, where)


def _headers(
    comparison: Comparison, old: Document, new: Document, where: str
) -> Iterator[Change]:
    before, after = old.get("headers") or {}, new.get("headers") or {}
    for name in sorted(set(after) - set(before)):
        yield Change("response-header-added", where, name)
    for name in sorted(set(before) - set(after)):
        yield Change("response-header-removed", where, name)
    for name in sorted(set(before) & set(after)):
        pair = (
            without_texts(resolve(comparison.old, before[name])),
            without_texts(resolve(comparison.new, after[name])),
        )
        if pair[0] != pair[1]:
            detail = f"{name} {arrow(*pair)}"
            yield Change("response-header-changed", where, detail)


def _contents(
    comparison: Comparison, old: Document, new: Document, where: str
) -> Iterator[Change]:
    before, after = _content(old), _content(new)
    if before and after:
        forms = [
            form_of(document, body, is_request=comparison.side == "request")
            for document, body in ((comparison.old, old), (comparison.new, new))
        ]
        if forms[0] != forms[1]:
            yield Change(f"{comparison.side}-form-changed", where, arrow(*forms))
    for media in sorted(set(after) - set(before)):
        yield Change(f"{comparison.side}-media-type-added", where, media)
    for media in sorted(set(before) - set(after)):
        yield Change(f"{comparison.side}-media-type-removed", where, media)
    for media in sorted(set(before) & set(after)):
        pair = before[media] or {}, after[media] or {}
        left, right = (item.get("schema") or {} for item in pair)
        yield from comparison.schema(left, right, where)
        how = [without_texts(item.get("encoding")) for item in pair]
        if how[0] != how[1]:
            yield Change(f"{comparison.side}-encoding-changed", where, arrow(*how))
        yield from unclassified(*pair, {"schema", "encoding"}, f"{where} {media}")


def _content(response: Document) -> dict[str, Any]:
    return response.get("content") or {}


def _body(operation: OperationRef) -> Document | None:
    body = operation.node.get("requestBody")
    return resolve(operation.document, body) if body else None


def _responses(operation: OperationRef) -> Document:
    responses = operation.node.get("responses") or {}
    return {
        str(status): resolve(operation.document, item)
        for status, item in responses.items()
    }
