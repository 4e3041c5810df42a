"""A body that is sent or read in another form is a change that breaks callers."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compare import compare
from tests.support.documents import document, obj, operation, text

_FILE = text(format="binary")
_OBJECT = obj("a", a=text())
_JSON, _CSV, _TEXT = "application/json", "text/csv", "text/plain"
_FORM = "multipart/form-data"

_RESPONSES = [
    ({_CSV: text()}, {_CSV: text(), _JSON: _OBJECT}, "bytes became JSON"),
    ({_JSON: _OBJECT}, {_JSON: _OBJECT, _CSV: text()}, ""),
    ({_TEXT: text()}, {_TEXT: text(), _CSV: text()}, "text became bytes"),
    ({_JSON: text()}, {_JSON: _FILE}, "JSON became bytes"),
    ({"*/*": _OBJECT}, {"*/*": _FILE}, "JSON became bytes"),
    ({"*/*": _OBJECT}, {_JSON: _OBJECT}, ""),
    ({"Application/JSON": _OBJECT}, {_JSON: _OBJECT}, ""),
    ({"application/vnd.a+json": _OBJECT}, {_JSON: _OBJECT}, ""),
    ({_JSON: _OBJECT}, {_JSON: _OBJECT, "application/xml": _OBJECT}, ""),
    ({_TEXT: text()}, {_TEXT: _OBJECT}, "text became JSON"),
    ({"text/html": None}, {"application/pdf": None}, "text became bytes"),
    ({"application/pdf": None}, {"image/png": None}, ""),
]
_REQUESTS = [
    ({_FORM: _OBJECT}, {_FORM: _OBJECT, _JSON: _OBJECT}, f"{_FORM} became JSON"),
    ({_JSON: _OBJECT}, {_JSON: _OBJECT, _FORM: _OBJECT}, ""),
    ({_CSV: text()}, {_CSV: text(), _FORM: _OBJECT}, f"bytes became {_FORM}"),
    ({_JSON: _OBJECT}, {_JSON: _FILE}, "JSON became bytes"),
]


def _forms(before: Any, after: Any) -> str:
    changes = compare(document({"/a": before}), document({"/a": after}))
    (result,) = [c for c in changes if c.kind.name.endswith("-form-changed")] or [None]
    if result is None:
        return ""
    assert result.kind.breaking
    return " became ".join(result.detail.split(" -> "))


def _content(content: Any) -> Any:
    return {"content": {m: {"schema": s} if s else {} for m, s in content.items()}}


@pytest.mark.parametrize(("before", "after", "change"), _RESPONSES)
def test_a_response(before: Any, after: Any, change: str) -> None:
    pair = [
        {"get": operation({"200": {"description": "Done.", **_content(item)}})}
        for item in (before, after)
    ]

    assert _forms(*pair) == change


@pytest.mark.parametrize(("before", "after", "change"), _REQUESTS)
def test_a_request(before: Any, after: Any, change: str) -> None:
    pair = [{"post": operation(requestBody=_content(item))} for item in (before, after)]

    assert _forms(*pair) == change
