"""What vendors publish is taken in, or refused with a sentence that helps."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from codegen.errors import CodegenError
from codegen.intake import read
from codegen.openapi.walk import operations
from tests.support.documents import (
    document,
    holding,
    obj,
    operation,
    ref,
    response,
    text,
)

ADDRESS = "https://docs.example.test/openapi.json?token=secret-token"
Write = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def save(content: Any, name: str = "document.json") -> str:
        path = tmp_path / name
        is_text = isinstance(content, str)
        path.write_text(content if is_text else json.dumps(content), encoding="utf-8")
        return str(path)

    return save


def answering(*responses: httpx.Response) -> httpx.MockTransport:
    """Return each response as a server sends it: its content is still to be read."""
    waiting = iter(responses)

    def handle(_: httpx.Request) -> httpx.Response:
        result = next(waiting)
        content = iter([result.content])
        return httpx.Response(
            result.status_code, headers=result.headers, content=content
        )

    return httpx.MockTransport(handle)


def some(*paths: str) -> Any:
    return document({path: {"get": operation()} for path in paths})


def test_json_and_yaml_say_the_same(write: Write) -> None:
    result = holding(Thing=obj("a", a=text()))

    from_json = read.read([write(result)])
    from_yaml = read.read([write(yaml.safe_dump(result), "document.yaml")])

    assert from_json == from_yaml == result


def test_yaml_is_read_as_openapi_means_it(write: Write) -> None:
    words = ["NO", "12:30", "0123", "2024-05-25"]
    result = holding(Thing=obj("a", a={"type": "string", "enum": words}))
    plain = yaml.safe_dump(result)
    for word in words:
        plain = plain.replace(f"'{word}'", word)

    assert read.read([write(plain, "a.yaml")]) == result


def test_a_document_is_fetched_over_https() -> None:
    transport = answering(httpx.Response(200, json=some("/a")))

    assert read.read([ADDRESS], transport=transport) == some("/a")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("http://docs.example.test/openapi.json", "is not an https address"),
        ("ftp://docs.example.test/openapi.json", "is not an https address"),
        ("missing.json", "does not exist"),
    ],
)
def test_other_sources_are_refused(source: str, reason: str) -> None:
    with pytest.raises(CodegenError, match=reason):
        read.read([source])


@pytest.mark.parametrize(
    ("response", "reason"),
    [
        (httpx.Response(403), "returned 403"),
        (httpx.Response(200, html="<html>Sign in</html>"), "is an HTML page"),
        (httpx.Response(200, text="<!doctype html>"), "HTML or XML page"),
        (httpx.Response(200, text=""), "is empty"),
        (httpx.Response(200, text='{"openapi": "3.1.0", "pa'), "neither JSON nor YAML"),
        (httpx.Response(200, content=b"\xff\xfe\x00"), "not UTF-8"),
        (
            httpx.Response(302, headers={"Location": "http://docs.example.test/a"}),
            "redirected away from https",
        ),
    ],
)
def test_rejects_an_invalid_document_without_showing_secrets(
    response: httpx.Response, reason: str
) -> None:
    with pytest.raises(CodegenError, match=reason) as caught:
        read.read([ADDRESS], transport=answering(response))

    assert "secret-token" not in str(caught.value)


def test_a_broken_connection_is_named() -> None:
    def broken(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow")

    with pytest.raises(CodegenError, match="could not be fetched whole: ReadTimeout"):
        read.read([ADDRESS], transport=httpx.MockTransport(broken))


def test_yaml_that_was_cut_short_is_noticed(write: Write) -> None:
    whole = yaml.safe_dump(holding(Thing=obj("a", a=text())), sort_keys=False)
    cut = whole[: whole.index("components:")]

    with pytest.raises(CodegenError, match="probably cut short"):
        read.read([write(cut, "cut.yaml")])


def test_a_path_that_was_cut_short_is_noticed(write: Write) -> None:
    with pytest.raises(CodegenError, match="the path /b holds no operation"):
        read.read([write({**some("/a"), "paths": {"/a": {}, "/b": None}})])


def test_references_to_other_files_are_refused(write: Write) -> None:
    result = some("/a")
    result["paths"]["/a"]["get"]["responses"] = {"200": {"$ref": "other.yaml#/a"}}

    with pytest.raises(CodegenError, match="refers to another document"):
        read.read([write(result)])


def test_lost_operations_need_permission(write: Write) -> None:
    present, less = some("/a", "/b", "/c", "/d"), write(some("/a", "/b"))

    with pytest.raises(CodegenError, match="2 operations, the present one 4; gone are"):
        read.read([less], present)

    assert read.read([less], present, allow_shrink=True) == some("/a", "/b")


def test_accepts_a_few_removed_operations(write: Write) -> None:
    present, less = some("/a", "/b", "/c", "/d"), write(some("/a", "/b", "/c"))

    assert len(list(operations(read.read([less], present)))) == 3


def test_no_source_is_an_error() -> None:
    with pytest.raises(CodegenError, match="No document is named"):
        read.read([])


class TestMerging:
    def test_two_documents_are_one(self, write: Write) -> None:
        first = holding(Thing=obj("a", a=text()))
        second = document(
            {"/others": {"get": operation(response(ref("Other")))}},
            {"Other": obj("b", b=text()), "Thing": obj("a", a=text())},
        )

        data = read.read([write(first, "a.json"), write(second, "b.json")])

        assert list(data["paths"]) == ["/things", "/others"]
        assert set(data["components"]["schemas"]) == {"Thing", "Other"}

    def test_different_components_of_one_name_are_both_kept(self, write: Write) -> None:
        first = holding(Thing=obj("a", a=text()))
        second = document(
            {"/others": {"get": operation(response(ref("Thing")))}},
            {"Thing": obj("b", b=text())},
        )
        second["info"]["title"] = "Time off"

        results = read.read([write(first, "a.json"), write(second, "b.json")])

        assert set(results["components"]["schemas"]) == {"Thing", "ThingTimeOff"}
        content = results["paths"]["/others"]["get"]["responses"]["200"]["content"]
        assert content["application/json"]["schema"] == ref("ThingTimeOff")
        assert results["x-renamed-components"] == {
            "#/components/schemas/Thing": "#/components/schemas/ThingTimeOff"
        }

    def test_two_meanings_of_one_operation_are_named(self, write: Write) -> None:
        second = some("/a")
        second["paths"]["/a"]["get"]["summary"] = "Another."

        with pytest.raises(CodegenError, match="describes GET /a otherwise"):
            read.read([write(some("/a"), "a.json"), write(second, "b.json")])

    def test_base_paths_move_into_the_paths(self, write: Write) -> None:
        first = {**some("/a"), "servers": [{"url": "https://api.example.test/one"}]}
        second = {**some("/a"), "servers": [{"url": "https://api.example.test/two"}]}

        result = read.read([write(first, "a.json"), write(second, "b.json")])

        assert list(result["paths"]) == ["/one/a", "/two/a"]
        assert result["servers"] == [{"url": "https://api.example.test"}]

    def test_different_hosts_are_refused(self, write: Write) -> None:
        first = {**some("/a"), "servers": [{"url": "https://a.example.test"}]}
        second = {**some("/b"), "servers": [{"url": "https://b.example.test"}]}

        with pytest.raises(CodegenError, match="have different hosts"):
            read.read([write(first, "a.json"), write(second, "b.json")])

    def test_security_stays_with_its_operations(self, write: Write) -> None:
        first = {**some("/a"), "security": [{"key": []}]}

        value = read.read([write(first, "a.json"), write(some("/b"), "b.json")])

        assert value["paths"]["/a"]["get"]["security"] == [{"key": []}]
        assert "security" not in value["paths"]["/b"]["get"]
