"""A small API client made of the runtime alone, and a server on a real socket."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import inspect
import itertools
import json
import os
import socket
import struct
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

PACKAGE = os.environ.get("RUNTIME_PACKAGE", "monite_client")
SECRET = "key-Example+9f/8e=7d"


def runtime(name: str) -> Any:
    """Return a module of the runtime inside an installed client package."""
    return importlib.import_module(f"{PACKAGE}._runtime.{name}")


errors = runtime("base.errors")
options = runtime("options.options")
retry = runtime("options.retry")
paging = runtime("paging.strategies")
vendor = runtime("config.vendor")
auth = runtime("auth.header")
client = runtime("client")
resource = runtime("resource")
operations = runtime("base.operation")
request_context = runtime("base.request_context")
clock = runtime("base.clock")
throttle = runtime("options.throttle")
hooks = runtime("options.hooks")
tls = runtime("transport.tls")

Operation = operations.Operation
ManualClock = clock.ManualClock
RetryPolicy = retry.RetryPolicy


_m: Any = SimpleNamespace(_WORDS=frozenset())
"""What models call the package of models."""


def _model(name: str, members: Mapping[str, str], **optional: None) -> Any:
    """Return a model like the generated ones."""
    body = {"__module__": __name__, "__annotations__": members, **optional}
    kind = type(name, (runtime("model.base").Model,), body)
    setattr(_m, name, kind)
    return kind


Note = _model(
    "Note",
    {
        "id": "str",
        "at": "datetime.datetime | None",
        "parts": "list[_m.Note] | None",
        "days": "list[datetime.date] | None",
    },
    at=None,
    parts=None,
    days=None,
)
NotePage = _model("NotePage", {"data": "list[_m.Note]"})


def parse_note(response: Any) -> Any:
    if response.status_code == 200:
        return Note._adopt(response.json())
    return None


def parse_page(response: Any) -> Any:
    if response.status_code == 200:
        return NotePage._adopt(response.json())
    return None


def operation(name: str, method: str, path: str, **more: Any) -> Any:
    more.setdefault("retryable", method in operations.SAFE_METHODS)
    more.setdefault("headers", frozenset({"x-tenant"}))
    return Operation(name=f"notes.{name}", method=method, path=path, **more)


GET = operation("get", "GET", "/notes/{id}")
PLAIN = operation("plain", "GET", "/plain", headers=frozenset())
FINALIZE = operation("finalize", "GET", "/notes/{id}/finalize/", retryable=False)
LIST = operation("list", "GET", "/notes/")
PDF = operation("pdf", "GET", "/notes/{id}/pdf")
WRITES = {
    method: operation(method.lower(), method, "/notes/{id}")
    for method in ("HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH")
}
TOKENS = paging.TokenPages(parameter="token", next="next", total="meta.total")


def _request(method: str, url: str, **more: Any) -> dict[str, Any]:
    return {"method": method.lower(), "url": url, **more}


def _note(id: object) -> str:
    return "/notes/{id}".format(id=quote(str(id), safe=""))


class _NotesMethods:
    """Written once: the base methods return values or coroutines."""

    _call: Callable[..., Any]
    _call_without_result: Callable[..., Any]
    _bytes: Callable[..., Any]
    _to_file: Callable[..., Any]
    _page: Callable[..., Any]
    _iterate: Callable[..., Any]

    def get(self, id: object, **more: Any) -> Any:
        return self._call(GET, _request("GET", _note(id), **more), parse_note)

    def plain(self) -> Any:
        return self._call(PLAIN, _request("GET", "/plain"), parse_note)

    def finalize(self, id: object) -> Any:
        url = f"{_note(id)}/finalize/"
        return self._call(FINALIZE, _request("GET", url), parse_note)

    def write(self, method: str, **body: Any) -> Any:
        return self._call_without_result(
            WRITES[method], _request(method, _note(1), **body)
        )

    def pdf(self, id: object = 1) -> Any:
        return self._bytes(PDF, _request("GET", f"{_note(id)}/pdf"))

    def save_pdf(self, path: object, id: object = 1) -> Any:
        return self._to_file(PDF, _request("GET", f"{_note(id)}/pdf"), path)

    def list(self, dialect: Any = TOKENS, **params: Any) -> Any:
        request = _request("GET", "/notes/", params=params)
        return self._page(LIST, request, parse_page, lambda body: body.data, dialect)

    def iterate(self, dialect: Any = TOKENS, **params: Any) -> Any:
        request = _request("GET", "/notes/", params=params)
        return self._iterate(LIST, request, parse_page, lambda body: body.data, dialect)


class Notes(_NotesMethods, resource.Resource):  # type: ignore[misc, name-defined]
    pass


class AsyncNotes(
    _NotesMethods,
    resource.AsyncResource,  # type: ignore[misc, name-defined]
):
    pass


VENDOR = vendor.Vendor(
    title="Demo",
    distribution="demo-client",
    version="1.2.3",
    env_prefix="DEMO",
    environments={
        "production": "https://{account}.demo.example.test/v1",
        "sandbox": "https://sandbox.demo.example.test/v1",
    },
    settings=(
        vendor.Setting("account", "DEMO_ACCOUNT", default="acme"),
        vendor.Setting("api_key", "DEMO_API_KEY", secret=True),
        vendor.Setting("tenant", "DEMO_TENANT", required=False, header="x-tenant"),
    ),
    headers={"x-version": "2024-05-25"},
    build_auth=lambda context: auth.HeaderAuth(
        context.settings["api_key"], prefix="Token ", name="api_key"
    ),
)


class Demo(client.SyncClient):  # type: ignore[misc, name-defined]
    vendor = VENDOR

    def __init__(
        self,
        *,
        account: str | None = None,
        api_key: Any = None,
        tenant: str | None = None,
        **more: Any,
    ) -> None:
        arguments = {"account": account, "api_key": api_key, "tenant": tenant}
        super().__init__(arguments, **more)

    @property
    def notes(self) -> Notes:
        return Notes(self)

    def with_tenant(self, tenant: str) -> Any:
        return self._with_settings(tenant=tenant)


class AsyncDemo(client.AsyncClient):  # type: ignore[misc, name-defined]
    vendor = VENDOR

    def __init__(
        self,
        *,
        account: str | None = None,
        api_key: Any = None,
        tenant: str | None = None,
        **more: Any,
    ) -> None:
        arguments = {"account": account, "api_key": api_key, "tenant": tenant}
        super().__init__(arguments, **more)

    @property
    def notes(self) -> AsyncNotes:
        return AsyncNotes(self)

    def with_tenant(self, tenant: str) -> Any:
        return self._with_settings(tenant=tenant)


class Flavour:
    """Runs one test with the synchronous or the asynchronous client.

    Attributes:
        classes: The synchronous and the asynchronous client.
        settings: Arguments of every client that a test does not give itself.
        base_path: What comes between the address of the server and a request's path.
    """

    classes: tuple[Any, Any] = (Demo, AsyncDemo)
    settings: Mapping[str, Any] = {"api_key": SECRET}
    base_path = ""

    def __init__(self, name: str, runner: asyncio.Runner) -> None:
        self.name = name
        self.is_async = name == "async"
        self.kind: Any = self.classes[self.is_async]
        self._runner = runner
        self._made: list[Any] = []

    def client(self, base_url: str | None, **more: Any) -> Any:
        """Return a client that never waits, closed after the test."""
        url = base_url and f"{base_url}{self.base_path}"
        arguments = {"clock": ManualClock(), **self.settings, **more}
        value = self.kind(base_url=url, **arguments)
        self._made.append(value)
        return value

    def run(self, result: Any) -> Any:
        """Return a value, awaiting it in the asynchronous flavour."""
        if inspect.isawaitable(result):
            return self._runner.run(_awaited(result))
        return result

    def items(self, result: Any, most: int = 1000) -> list[Any]:
        """Return what an iterator of either kind yields."""
        if not hasattr(result, "__aiter__"):
            return list(itertools.islice(result, most))
        return self._runner.run(_collected(result, most))

    def gather(self, calls: Sequence[Callable[..., Any]]) -> list[Any]:
        """Make calls at the same time, in tasks or in threads."""
        if self.is_async:
            return self._runner.run(_gathered(calls))
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(len(calls)) as pool:
            return [item.result() for item in [pool.submit(call) for call in calls]]

    def close(self) -> None:
        for item in self._made:
            self.run(item.close())


async def _awaited(result: Any) -> Any:
    return await result


async def _gathered(calls: Sequence[Callable[..., Any]]) -> list[Any]:
    return list(await asyncio.gather(*(call() for call in calls)))


async def _collected(result: Any, most: int) -> list[Any]:
    results: list[Any] = []
    async with contextlib.aclosing(result):
        async for item in result:
            results.append(item)
            if len(results) >= most:
                break
    return results


class Seen:
    """A request as the server received it."""

    def __init__(self, method: str, path: str, headers: Any, body: bytes) -> None:
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
        self.port = 0


def http_response(
    status: int = 200,
    body: Any = None,
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """Return a whole HTTP response."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(content)}"]
    arguments = {"Content-Type": "application/json", **(headers or {})}
    lines += [f"{name}: {value}" for name, value in arguments.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content


NOTE = http_response(200, {"id": "1"})
CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"
"""A body that ends before its announced length."""
RESET = b"RESET"
"""The connection is reset instead of an answer."""
HANG = b"HANG"
"""No answer until the server stops."""


class _Listener(ThreadingHTTPServer):
    def handle_error(self, *about: Any) -> None:
        """Say nothing about clients that go away, as they do in these tests."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(*about)


class Server:
    """Answers requests from a script and keeps what it received."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.script: list[bytes] = []
        self.otherwise: bytes | Callable[[Seen], bytes] = NOTE
        self.stopped = threading.Event()
        self.active = self.most_active = 0
        self._lock = threading.Lock()
        self._http = _Listener(("127.0.0.1", 0), self._handler())
        self._http.daemon_threads = True
        threading.Thread(
            target=self._http.serve_forever, args=(0.01,), daemon=True
        ).start()
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"

    def stop(self) -> None:
        self.stopped.set()
        self._http.shutdown()
        self._http.server_close()

    def next_answer(self, seen: Seen) -> bytes:
        with self._lock:
            self.seen.append(seen)
            if self.script:
                return self.script.pop(0)
        return (
            self.otherwise
            if isinstance(self.otherwise, bytes)
            else self.otherwise(seen)
        )

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(65537)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                length = int(self.headers.get("content-length") or 0)
                body = self.rfile.read(length)
                seen = Seen(self.command, self.path, self.headers, body)
                seen.port = self.client_address[1]
                self._send(server.next_answer(seen))

            def _send(self, response: bytes) -> None:
                if response == RESET:
                    linger = struct.pack("ii", 1, 0)
                    self.connection.setsockopt(
                        socket.SOL_SOCKET, socket.SO_LINGER, linger
                    )
                    self.close_connection = True
                    self.connection.close()
                elif response == HANG:
                    server.stopped.wait(5)
                    self.close_connection = True
                else:
                    self.close_connection = response == CUT
                    head, _, content = response.partition(b"\r\n\r\n")
                    keep = self.command != "HEAD"
                    self.wfile.write(head + b"\r\n\r\n" + (content if keep else b""))

            def finish(self) -> None:
                with contextlib.suppress(OSError, ValueError):
                    super().finish()

            def log_message(self, *_: Any) -> None:
                pass

        return Handler
