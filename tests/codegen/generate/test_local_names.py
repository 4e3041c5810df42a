"""A parameter or member of the vendor may be called like any name of generated code."""

from __future__ import annotations

import builtins
import json
import symtable
from collections.abc import Iterator
from inspect import get_annotations
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from openapi_python_client.strings import PythonIdentifier

from codegen.surface.derivation import CLIENT_ATTRIBUTES
from tests.support.codegen import Bundle, GeneratedPackage, arguments
from tests.support.documents import (
    body,
    document,
    obj,
    operation,
    param,
    response,
    text,
)
from tests.support.runtime import runtime

client = runtime("client")

_LIST = {"type": "array", "items": {"type": "string", "format": "date"}}
_UNION = {"oneOf": [{"type": "string", "format": "date"}, {"type": "integer"}]}
_EVERYWHERE = {
    "/pages/{id}": {
        "post": operation(
            response({"oneOf": [obj("a", a=text()), obj("b", b=text())]}),
            parameters=[
                param("id", where="path"),
                param("many", _LIST),
                param("either", _UNION),
                param("deep", {"type": "object"}, style="deepObject"),
                param("token", where="header"),
                param("session", where="cookie"),
            ],
            requestBody=body(obj("name", name=text(), days=_LIST)),
        )
    },
    "/any": {"post": operation(response({}), requestBody=body(_LIST))},
    "/items": {"get": operation(response(obj(data=_LIST)), parameters=[param("page")])},
    "/files/{id}": {
        "get": operation(
            response({}, media="application/pdf"),
            parameters=[param("id", where="path")],
        )
    },
    "/forms": {
        "post": operation(
            requestBody=body(obj(file=text(format="binary")), "multipart/form-data")
        )
    },
}
_PAGING = (
    '[[paging]]\nstyle = "numbered"\nparameters = ["page"]\nitems = "data"\nlimit = 1\n'
)


_BUILTINS = frozenset(dir(builtins))


def _scopes(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    if table.get_type() == "function":
        yield table
        return
    for inner in table.get_children():
        yield from _scopes(inner)


def _takes_arguments_of_a_vendor(scope: symtable.SymbolTable) -> bool:
    return scope.get_name().endswith("_kwargs") or scope.get_name()[0] != "_"


def _inside(scope: symtable.SymbolTable) -> Iterator[str]:
    for symbol in scope.get_symbols():
        if not symbol.is_parameter():
            yield symbol.get_name()
    for inner in scope.get_children():
        yield from _inside(inner)


def _names(
    result: GeneratedPackage, folders: tuple[str, ...]
) -> Iterator[tuple[str, bool]]:
    """Each name that a function looks up, and whether a vendor's word is beside it."""
    for file, source in result.files().items():
        if file.startswith(folders):
            for scope in _scopes(symtable.symtable(source, file, "exec")):
                for item in _inside(scope):
                    yield item, _takes_arguments_of_a_vendor(scope)


@pytest.fixture(scope="module")
def everywhere(bundle: Bundle) -> GeneratedPackage:
    return bundle.add("everywhere", document(_EVERYWHERE), _PAGING)


def test_no_word_of_a_vendor_is_a_name_that_its_function_looks_up(
    everywhere: GeneratedPackage,
) -> None:
    names = {
        name for name, beside in _names(everywhere, ("api", "resources")) if beside
    }

    assert {"_kwargs", "_add_body", "_stated_values", "_parse"} <= names
    assert {n for n in names if PythonIdentifier(n, "field_") == n} - _BUILTINS == set()


_PLACES = ("path", "query", "header", "cookie", "json", "form")


@pytest.fixture(scope="module")
def words(bundle: Bundle, everywhere: GeneratedPackage) -> GeneratedPackage:
    """Every name of generated code as a parameter and member, each in its operation."""
    names = {
        name.strip("_") for name, _ in _names(everywhere, ("api", "resources", "types"))
    }
    names |= {"self", "body", "path", "models", "file_path"}
    paths = {}
    for word in sorted(filter(None, names)):
        for place in _PLACES:
            paths |= _operation(f"/{place}_{word}_things", word, place)
    return bundle.add("words_of_code", document(paths))


def _operation(path: str, word: str, place: str) -> dict[str, Any]:
    if place == "path":
        result = operation(
            response({}, media="application/pdf"),
            parameters=[param(word, where="path")],
            requestBody=body(obj(other=text())),
        )
        return {f"{path}/{{{word}}}": {"post": result}}
    if place in ("json", "form"):
        media = {"json": "application/json", "form": "multipart/form-data"}[place]
        result = operation(requestBody=body(obj(word, **{word: text()}), media))
        return {path: {"post": result}}
    parameters = [
        param(word, _LIST, place) if place == "query" else param(word, where=place)
    ]
    return {path: {"post": operation(parameters=parameters, requestBody=body(_LIST))}}


@pytest.mark.parametrize("place", _PLACES)
def test_every_name_of_generated_code_is_sent_as_a_word_of_a_vendor(
    words: GeneratedPackage, place: str
) -> None:
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, content=b"%PDF-1")

    client = words.client(handler)
    names = [n for n in words.result.surface.names if f" /{place}_" in n.operation]
    assert len(names) > 40
    for name in names:
        word = name.operation.split("_", 1)[1].partition("_things")[0]
        method = getattr(getattr(client, name.resource), name.method)
        method(**arguments(words, method))
        assert _value(requests[-1], place, word) in ("text", ["2024-05-25"]), name


def _value(request: httpx.Request, place: str, word: str) -> Any:
    """What a request holds in a place under a name."""
    match place:
        case "path":
            return request.url.path.rpartition("/")[2]
        case "query":
            return parse_qs(request.url.query.decode())[word]
        case "header":
            return request.headers[word]
        case "cookie":
            return request.headers["cookie"].removeprefix(f"{word}=")
        case "json":
            return json.loads(request.content)[word]
    text = request.content.decode()
    return (
        text.partition(f'name="{word}"')[2].partition("\r\n\r\n")[2].partition("\r")[0]
    )


def test_a_resource_that_a_client_would_hide_is_called_otherwise() -> None:
    kinds = {*client.SyncClient.__mro__, *client.AsyncClient.__mro__}
    names = {n for kind in kinds for n in (*vars(kind), *get_annotations(kind))}

    assert {name for name in names if name[0] != "_"} == CLIENT_ATTRIBUTES
