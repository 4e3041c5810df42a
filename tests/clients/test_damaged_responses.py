"""Damaged bodies and odd statuses end in the error that says so, for all vendors."""

from __future__ import annotations

import gzip
import importlib
import json

import attrs
import httpx
import pytest

from tests.support.public_operations import Case, call, cases

SEEDS = {
    "lucca_timmi": ("timesheets", "cancel"),
    "kantata_ox": ("timesheet_submissions", "get"),
    "monite": ("approval_processes", "cancel"),
    "piriod": ("cancellations", "create"),
}
JSON = {"content-type": "application/json"}
HTML = {"content-type": "text/html; charset=utf-8"}
PAGE = b"<!doctype html><title>Gateway</title><h1>Sorry</h1>"


@attrs.frozen
class Damage:
    """A response no document foresees, and the error it has to become."""

    name: str
    status: int
    content: bytes
    headers: dict[str, str]
    error: str


DAMAGES = (
    Damage("html instead of json", 200, PAGE, HTML, "DecodeError"),
    Damage("html that claims to be json", 200, PAGE, JSON, "DecodeError"),
    Damage("nothing at all", 200, b"", {}, "DecodeError"),
    Damage("nothing that claims to be json", 200, b"", JSON, "DecodeError"),
    Damage("only spaces", 200, b" \r\n ", JSON, "DecodeError"),
    Damage("an object cut short", 200, b'{"id": "5', JSON, "DecodeError"),
    Damage("a list cut short", 200, b'[{"id": 5}, ', JSON, "DecodeError"),
    Damage("a number", 200, b"5", JSON, "DecodeError"),
    Damage("a text", 200, b'"text"', JSON, "DecodeError"),
    Damage("true", 200, b"true", JSON, "DecodeError"),
    Damage("a list of numbers", 200, b"[1, 2]", JSON, "DecodeError"),
    Damage("a list in a list", 200, b"[[]]", JSON, "DecodeError"),
    Damage("two documents", 200, b"{}{}", JSON, "DecodeError"),
    Damage("no UTF-8", 200, b'{"id": "\xff\xfe\xfa"}', JSON, "DecodeError"),
    Damage("a picture", 200, b"\x89PNG\r\n\x1a\n", JSON, "DecodeError"),
    Damage("too deep", 200, b"[" * 100_000, JSON, "DecodeError"),
    Damage("javascript", 200, b"while(1);{}", JSON, "DecodeError"),
    Damage("a redirect", 302, b"", {"location": "https://x.test"}, "StatusError"),
    Damage("not modified", 304, b"", {}, "StatusError"),
    Damage("bad request, html", 400, PAGE, HTML, "BadRequestError"),
    Damage("bad request, empty", 400, b"", {}, "BadRequestError"),
    Damage("bad request, list", 400, b'["wrong"]', JSON, "BadRequestError"),
    Damage("bad request, null", 400, b"null", JSON, "BadRequestError"),
    Damage("bad request, number", 400, b"5", JSON, "BadRequestError"),
    Damage("bad request, cut short", 400, b'{"error": {', JSON, "BadRequestError"),
    Damage("unauthorized, html", 401, PAGE, HTML, "AuthenticationError"),
    Damage("payment required", 402, b"{}", JSON, "StatusError"),
    Damage("forbidden, latin-1", 403, b"d\xe9fendu", HTML, "PermissionDeniedError"),
    Damage("not found, html", 404, PAGE, HTML, "NotFoundError"),
    Damage("conflict, empty", 409, b"", {}, "ConflictError"),
    Damage("gone", 410, b"", {}, "StatusError"),
    Damage("too large", 413, PAGE, HTML, "StatusError"),
    Damage("unknown media type", 415, b"", {}, "StatusError"),
    Damage("unprocessable, text", 422, b"no", {}, "UnprocessableEntityError"),
    Damage("too many, no header", 429, b"", {}, "RateLimitedError"),
    Damage("too many, absurd", 429, b"", {"retry-after": "soon"}, "RateLimitedError"),
    Damage("no IANA status, 4xx", 499, b"", {}, "StatusError"),
    Damage("server error, html", 500, PAGE, HTML, "ServerError"),
    Damage("server error, empty", 500, b"", {}, "ServerError"),
    Damage("bad gateway", 502, PAGE, HTML, "ServerError"),
    Damage("unavailable", 503, PAGE, {"retry-after": "0"}, "ServerError"),
    Damage("no IANA status, 5xx", 561, PAGE, HTML, "ServerError"),
)


def seed(vendor: str) -> Case:
    wanted = (vendor, *SEEDS[vendor])
    return next(c for c in cases() if (c.vendor, c.resource, c.method) == wanted)


def raised(case: Case, damage: Damage, kind: str) -> Exception:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(
            damage.status, headers=damage.headers, content=damage.content
        )

    errors = importlib.import_module(f"{case.package}.errors")
    with pytest.raises(errors.ApiError) as caught:
        call(case, respond, kind)
    return caught.value


def test_covers_at_least_30_kinds_of_damage() -> None:
    assert len({damage.name for damage in DAMAGES}) == len(DAMAGES) >= 30


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("vendor", SEEDS)
@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_a_damaged_response_is_the_error_that_says_so(
    damage: Damage, vendor: str, kind: str
) -> None:
    case = seed(vendor)

    error = raised(case, damage, kind)

    errors = importlib.import_module(f"{case.package}.errors")
    assert isinstance(error, getattr(errors, damage.error))
    assert "example-key" not in str(error)
    assert "example-token" not in str(error)
    assert len(str(error).splitlines()) == 1


@pytest.mark.parametrize("vendor", SEEDS)
def test_a_decode_error_keeps_the_response(vendor: str) -> None:
    error = raised(seed(vendor), DAMAGES[5], "sync")

    assert error.response.status == 200
    assert error.response.content == b'{"id": "5'


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("vendor", SEEDS)
def test_a_broken_compression_is_a_typed_error(vendor: str, kind: str) -> None:
    content = gzip.compress(json.dumps({"id": "5"}).encode())
    headers = {**JSON, "content-encoding": "gzip"}
    damage = Damage("broken gzip", 200, b"\0" + content, headers, "ApiError")

    raised(seed(vendor), damage, kind)
