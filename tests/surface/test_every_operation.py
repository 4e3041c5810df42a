"""Every operation of every document can be called, and its reply be read."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Case, call, cases, matches, reply

KINDS = ("sync", "async")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("case", cases(), ids=str)
def test_an_operation_sends_its_method_and_path_and_returns(
    case: Case, kind: str
) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return reply(case)

    answered: Any = call(case, answer, kind)

    if case.path != "/auth/token":
        assert sent[-1].method == case.http
        assert matches(case.path, sent[-1].url.path)
    if case.media:
        assert answered is not None
