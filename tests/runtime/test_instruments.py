"""What watches or replaces httpx from outside still sees each call."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.support.listener import Listener
from tests.support.runtime import Flavour, Server, errors, http_response, retry

FAILED = http_response(503, {})
QUICK = retry.RetryPolicy(retries=1, backoff=0.0)
URL = "https://api.example.test"


def test_a_patched_send_sees_each_attempt(
    flavour: Flavour, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = httpx.AsyncClient if flavour.is_async else httpx.Client
    send: Any = kind.send
    seen: list[str] = []

    def patched(client: Any, request: httpx.Request, **more: Any) -> Any:
        seen.append(request.url.path)
        return send(client, request, **more)

    monkeypatch.setattr(kind, "send", patched)
    server.script = [FAILED]
    client = flavour.client(server.url, retries=QUICK)

    assert flavour.run(client.notes.get(1)).id == "1"
    assert seen == ["/notes/1"] * 2


@pytest.mark.parametrize("mocker", ["httpcore", "httpx"])
def test_respx_answers_in_place_of_the_server(flavour: Flavour, mocker: str) -> None:
    with respx.mock(base_url=URL, using=mocker) as router:
        route = router.get("/notes/1")
        route.side_effect = [httpx.Response(503), httpx.Response(200, json={"id": "7"})]
        client = flavour.client(URL, retries=QUICK)

        assert flavour.run(client.notes.get(1)).id == "7"

    assert route.call_count == 2


def test_respx_may_break_the_connection(flavour: Flavour) -> None:
    with respx.mock(base_url=URL) as router:
        router.post("/notes/1").mock(side_effect=httpx.ConnectError)
        client = flavour.client(URL, retries=QUICK)

        with pytest.raises(errors.ApiConnectionError) as caught:
            flavour.run(client.request("POST", "/notes/1"))

    assert (caught.value.attempts, caught.value.outcome_unknown) == (2, False)


def test_vcr_records_and_plays_each_attempt(
    flavour: Flavour, server: Server, tmp_path: Path
) -> None:
    tape = str(tmp_path / "tape.yaml")
    server.script = [FAILED]
    client = flavour.client(server.url, retries=QUICK)
    with vcr.use_cassette(tape) as recorded:
        flavour.run(client.notes.get(1))
    sent = len(server.seen)

    with vcr.use_cassette(tape, record_mode="none"):
        assert flavour.run(client.notes.get(1)).id == "1"

    assert len(recorded.requests) == sent == 2
    assert len(server.seen) == sent


@contextmanager
def spans() -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        yield exporter
    finally:
        instrumentor.uninstrument()


def test_opentelemetry_has_a_span_for_each_attempt(
    flavour: Flavour, server: Server
) -> None:
    server.script = [FAILED]
    with spans() as exporter:
        flavour.run(flavour.client(server.url, retries=QUICK).notes.get(1))

    statuses = [
        (span.attributes or {}).get("http.status_code")
        or (span.attributes or {}).get("http.response.status_code")
        for span in exporter.get_finished_spans()
    ]
    assert statuses == [503, 200]
    assert all(item.headers["traceparent"] for item in server.seen)


class Proxy(Listener):
    """Passes each plain request on to the server it names."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []
        super().__init__()

    def respond(self, connection: socket.socket) -> None:
        request = connection.recv(65536)
        start, _, rest = request.partition(b"\r\n")
        self.seen.append(start)
        method, address, version = start.split(b" ")
        url = httpx.URL(address.decode())
        with socket.create_connection((url.host, url.port or 80)) as server:
            line = b" ".join((method, url.raw_path, version))
            close = b"\r\nConnection: close\r\n"
            server.sendall(line + b"\r\n" + rest)
            # The test's server writes each response at once.
            response = server.recv(65536)
            connection.sendall(response.replace(b"\r\n", close, 1))


@pytest.mark.parametrize("place", ["argument", "environment"])
def test_a_proxy_sees_each_attempt(
    flavour: Flavour, server: Server, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    with ExitStack() as stack:
        proxy = Proxy()
        stack.callback(proxy.close)
        server.script = [FAILED]
        if place == "environment":
            for name in ("NO_PROXY", "no_proxy"):
                monkeypatch.delenv(name, raising=False)
            monkeypatch.setenv("http_proxy", proxy.url)
        result = {"proxy": proxy.url} if place == "argument" else {}
        client = flavour.client(server.url, retries=QUICK, **result)

        assert flavour.run(client.notes.get(1)).id == "1"

    assert proxy.seen == [f"GET {server.url}/notes/1 HTTP/1.1".encode()] * 2
