"""Every public operation of the four packages, with a response its document allows."""

from __future__ import annotations

import asyncio
import functools
import importlib
import inspect
import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import attrs
import httpx

from codegen.openapi.walk import resolve
from codegen.vendors import VENDORS
from tests.recorder.vendors import KITS

from . import shipped
from .argument_samples import Names, arguments, optional, sample

SETTINGS: dict[str, dict[str, Any]] = {
    "lucca_timmi": {"host": "example.ilucca.test", "api_key": "example-key"},
    "kantata_ox": {"token": "example-token"},
    "monite": {
        "client_id": "00000000-0000-4000-8000-0000000000c1",
        "client_secret": "example-secret",
        "entity_id": "00000000-0000-4000-8000-0000000000e1",
    },
    "piriod": {"token": "example-token", "workspace": "acc_example"},
}
CLIENTS = {name: kit.clients[0] for name, kit in KITS.items()}
#: What an operation needs although no single argument of it is required.
NEEDED = {
    "lucca_timmi-timesheets.list_due": ("owner_ids",),
    "monite-access_tokens.revoke": ("token",),
}
Answer = Callable[[httpx.Request], httpx.Response]
TOKEN = {"access_token": "example-access", "expires_in": 1800, "token_type": "Bearer"}


@attrs.frozen
class Case:
    """One public method, the operation behind it, and a response of its document."""

    vendor: str
    resource: str
    method: str
    http: str
    path: str
    status: int
    media: str
    body: Any

    @property
    def package(self) -> str:
        return VENDORS[self.vendor].package

    def __str__(self) -> str:
        return f"{self.vendor}-{self.resource}.{self.method}"


def document(vendor: str) -> dict[str, Any]:
    return shipped.document(VENDORS[vendor].package)


@functools.cache
def cases() -> tuple[Case, ...]:
    """All cases; private operations are called by the method written around them."""
    return tuple(case for vendor in VENDORS for case in _cases(vendor))


def _cases(vendor: str) -> Iterator[Case]:
    package = VENDORS[vendor].package
    names = importlib.import_module(f"{package}._generated.resources").Resources
    for resource in [name for name in vars(names) if not name.startswith("_")]:
        module = importlib.import_module(f"{package}._generated.resources.{resource}")
        for operation in _operations(module):
            yield _case(vendor, resource, operation)


def _operations(module: Any) -> list[Any]:
    kind = module.Operation
    return [value for value in vars(module).values() if isinstance(value, kind)]


def _case(vendor: str, resource: str, operation: Any) -> Case:
    described = document(vendor)["paths"][operation.path][operation.method.lower()]
    status = next(s for s in described["responses"] if s.startswith("2"))
    response = resolve(document(vendor), described["responses"][status])
    content = response.get("content") or {}
    media, result = next(iter(content.items()), ("", {}))
    body = sample(document(vendor), result.get("schema") or {}) if media else None
    method = operation.name.split(".")[1]
    return Case(
        vendor=vendor,
        resource=resource,
        method=method,
        http=operation.method,
        path=operation.path,
        status=int(status),
        media=media,
        body=body,
    )


def find(case: Case, client: Any) -> Any:
    """The method of ``case``."""
    return getattr(getattr(client, case.resource), case.method)


def needed_arguments(case: Case, method: Any) -> set[str]:
    """Arguments without which a call means nothing: an update needs a member."""
    about_response = ("include", "optional_fields")
    names = [item for item in optional(method) if item not in about_response]
    is_update = case.http in ("PUT", "PATCH") and case.method.startswith("update")
    return {*NEEDED.get(str(case), ()), *(names[-1:] if is_update else ())}


def call(
    case: Case,
    respond: Answer,
    kind: str,
    also: Collection[str] = (),
    values: Mapping[str, Any] = MappingProxyType({}),
) -> Any:
    """Call the method of ``case``, sync or async; return what it returns.

    It gets the arguments it needs, those named by ``also``, and ``values``.
    """
    client = make(case.vendor, respond, kind)
    method = find(case, client)
    also = {*also, *needed_arguments(case, method)}
    positional, keywords = arguments(method, Names(case.package), also)
    names = list(inspect.signature(method).parameters)
    result = {**dict(zip(names, positional, strict=False)), **values}
    positional = [result.pop(name) for name in names[: len(positional)]]
    keywords.update(result)
    if kind == "sync":
        with client:
            return method(*positional, **keywords)

    async def run() -> Any:
        async with client:
            return await method(*positional, **keywords)

    return asyncio.run(run())


def make(vendor: str, respond: Answer, kind: str) -> Any:
    """A client of ``vendor`` that gets its responses from ``respond``."""

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/auth/token"):
            return httpx.Response(200, json=TOKEN)
        return respond(request)

    package = importlib.import_module(VENDORS[vendor].package)
    prefix = "Async" if kind == "async" else ""
    client = getattr(package, prefix + CLIENTS[vendor])
    return client(**SETTINGS[vendor], transport=httpx.MockTransport(handle), retries=0)


def response(case: Case, body: Any = ...) -> httpx.Response:
    """The response of ``case``, or one with another body."""
    if not case.media:
        return httpx.Response(case.status)
    headers = {"content-type": case.media}
    if "json" not in case.media:
        return httpx.Response(case.status, headers=headers, content=b"%PDF-1.7 bytes")
    content = json.dumps(case.body if body is ... else body).encode()
    return httpx.Response(case.status, headers=headers, content=content)


def matches(template: str, path: str) -> bool:
    """Whether a request path is one of the operation's."""
    pattern = re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(template))
    return re.search(f"{pattern}$", path) is not None


def is_coroutine(method: Any) -> bool:
    return inspect.iscoroutinefunction(method)
