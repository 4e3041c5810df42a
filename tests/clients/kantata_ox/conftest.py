from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from kantata_ox_client import AsyncKantataOX, KantataOX
from kantata_ox_client._runtime.sideload import slicing

TOKEN = "example-token"
Answer = Callable[[httpx.Request], Any]


class Server:
    """Answers requests of a client in the same process, and remembers them."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.requests: list[httpx.Request] = []
        self.answers: list[Any] = []

    def respond(self, *bodies: Any) -> None:
        """Answer the next requests with these bodies, the last one for ever."""
        self.answers = list(bodies)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        body = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(body, Exception):
            raise body
        if isinstance(body, httpx.Response):
            return body
        if isinstance(body, bytes):
            return httpx.Response(200, content=body)
        return httpx.Response(200, json=body)

    def query(self, number: int = -1) -> dict[str, str]:
        """The query parameters of a request."""
        return dict(self.requests[number].url.params)

    def sent(self, number: int = -1) -> Any:
        """The JSON body of a request."""
        return json.loads(self.requests[number].content)

    def call(self, work: Callable[[Any], Any], **options: Any) -> Any:
        """Do the work with a client; what it returns is awaited where need be."""
        transport = httpx.MockTransport(self)
        if self.kind == "sync":
            with KantataOX(token=TOKEN, transport=transport, **options) as client:
                return work(client)
        return asyncio.run(self._async_call(work, transport, options))

    async def _async_call(self, work: Any, transport: Any, options: Any) -> Any:
        async with AsyncKantataOX(
            token=TOKEN, transport=transport, **options
        ) as client:
            result = work(client)
            if isinstance(result, AsyncIterator):
                return [item async for item in result]
            return await result if inspect.isawaitable(result) else result


@pytest.fixture(params=["sync", "async"])
def server(request: pytest.FixtureRequest) -> Server:
    return Server(request.param)


@pytest.fixture(params=["msgspec", "pure"])
def slicer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run the test with and without msgspec."""
    mapping = {"msgspec": slicing.MsgspecSlicer, "pure": slicing.PureSlicer}
    chosen: Any = mapping[request.param]()
    monkeypatch.setattr(
        "kantata_ox_client._runtime.sideload.envelope.default_slicer", lambda: chosen
    )
    return str(request.param)
