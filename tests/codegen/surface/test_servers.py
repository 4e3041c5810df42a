"""An operation is sent to the server that the document gives it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from codegen.errors import CodegenError
from tests.support.codegen import Bundle, GeneratedPackage
from tests.support.documents import document, operation

_FILES = "https://files.example.test"
_KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}


def _server(url: str, **variables: str) -> list[Any]:
    defaults = {name: {"default": value} for name, value in variables.items()}
    return [{"url": url, "variables": defaults}, {"url": "https://other.example.test"}]


def _document(**paths: Any) -> Any:
    result = document({f"/{name}": item for name, item in paths.items()})
    result["servers"] = [{"url": "https://api.example.test/v1"}]
    result["components"]["securitySchemes"] = {"key": _KEY}
    return {**result, "security": [{"key": []}]}


def _get(server: list[Any] | None = None, **more: Any) -> Any:
    return {"get": operation(**({"servers": server} if server else {}), **more)}


@pytest.fixture(scope="module")
def servers(bundle: Bundle) -> GeneratedPackage:
    result = _document(
        plain=_get(),
        repeated=_get(_server("https://api.example.test/v1/")),
        version=_get(_server("https://api.example.test/v2")),
        relative=_get(_server("/beta")),
        root=_get(_server("/")),
        files=_get(_server(_FILES)),
        path=_get() | {"servers": _server(f"{_FILES}/up")},
        both=_get(_server(f"{_FILES}/own")) | {"servers": _server(f"{_FILES}/item")},
        variable=_get(_server("https://{host}.example.test/{v}", host="files", v="3")),
        public=_get(_server("https://status.example.test"), security=[]),
        optional=_get(_server("https://status.example.test/x"), security=[{}]),
    )
    return bundle.add("servers", result, hosts=["files.example.test"])


def _sent(value: GeneratedPackage, path: str, **options: Any) -> httpx.Request:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    client = value.client(handler, headers={"X-Key": "invented-secret"}, **options)
    (name,) = [n for n in value.result.surface.names if n.operation == f"GET /{path}"]
    getattr(getattr(client, name.resource), name.method)()
    return seen[0]


_PLACES = {
    "plain": "https://api.example.test/plain",
    "repeated": "https://api.example.test/repeated",
    "version": "https://api.example.test/v2/version",
    "relative": "https://api.example.test/beta/relative",
    "root": "https://api.example.test/root",
    "files": f"{_FILES}/files",
    "path": f"{_FILES}/up/path",
    "both": f"{_FILES}/own/both",
    "variable": f"{_FILES}/3/variable",
    "public": "https://status.example.test/public",
    "optional": "https://status.example.test/x/optional",
}


@pytest.mark.parametrize("path", _PLACES)
def test_the_server_of_an_operation_goes_before_that_of_the_api(
    servers: GeneratedPackage, path: str
) -> None:
    assert str(_sent(servers, path).url) == _PLACES[path]


@pytest.mark.parametrize("path", _PLACES)
def test_credentials_go_to_the_hosts_of_the_vendor_only(
    servers: GeneratedPackage, path: str
) -> None:
    is_foreign = "status" in _PLACES[path]

    assert ("X-Key" in _sent(servers, path).headers) is not is_foreign


@pytest.mark.parametrize("path", _PLACES)
def test_a_client_with_an_address_of_its_own_sends_everything_there(
    servers: GeneratedPackage, path: str
) -> None:
    request = _sent(servers, path, base_url="https://proxy.example.test")

    assert request.url.host == "proxy.example.test"
    assert request.url.path == httpx.URL(_PLACES[path]).path


@pytest.mark.parametrize(
    "item",
    [
        _get(_server("https://evil.example.test")),
        _get(_server("https://files.example.test.evil.test")),
        _get(_server("https://files.example.test:8443")),
        _get() | {"servers": _server("https://evil.example.test")},
        _get(_server("https://{host}", host="evil.example.test")),
        _get(_server("//evil.example.test/v1")),
    ],
)
def test_a_host_that_nobody_declares_is_a_loss_by_name(
    bundle: Bundle, item: Any, request: pytest.FixtureRequest
) -> None:
    name = f"foreign_{abs(hash(request.node.name))}"

    with pytest.raises(CodegenError) as caught:
        bundle.add(name, _document(things=item), hosts=["files.example.test"])

    assert "GET /things server: " in str(caught.value)
    assert "under `hosts` in generator.yaml" in str(caught.value)
