"""The ASGI application around a simulator."""

from __future__ import annotations

import asyncio
import traceback
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .messages import CannedResponse, ReceivedCall, SentRequest
from .simulator import Simulator


def build(simulator: Simulator[Any, Any]) -> Starlette:
    """Return the application that serves a simulator."""
    operations = sorted(simulator.operations(), key=_static_first)
    return Starlette(
        routes=[_route(simulator, *operation) for operation in operations],
        exception_handlers={404: _missing(simulator), 405: _missing(simulator)},
    )


def _static_first(operation: tuple[str, str]) -> tuple[str, str]:
    # "{" sorts after every letter, so a fixed segment is tried before a parameter.
    return operation[1], operation[0]


def _route(simulator: Simulator[Any, Any], method: str, path: str) -> Route:
    async def endpoint(request: Request) -> Response:
        sent = await _read(request)
        simulator.requests.add(sent)
        call = ReceivedCall(sent, dict(request.path_params), (method, path))
        await asyncio.sleep(simulator.delay_of((method, path)))
        try:
            return _response(simulator.respond(call, (method, path)))
        except Exception:
            return _response(simulator.note_defect(traceback.format_exc()))

    route = Route(simulator.base_path + path, endpoint, methods=[method])
    # Starlette adds HEAD to every GET; no document declares it.
    route.methods = {method}
    return route


def _missing(simulator: Simulator[Any, Any]) -> Any:
    async def handler(request: Request, error: Any) -> Response:
        simulator.requests.add(await _read(request))
        if (planned := simulator.planned()) is not None:
            return _response(planned)
        response = simulator.unknown(error.status_code)
        headers = {**(error.headers or {}), **response.sent_headers}
        return Response(response.body, response.status, headers)

    return handler


async def _read(request: Request) -> SentRequest:
    scope = request.scope
    path = scope.get("raw_path") or quote(scope["path"]).encode()
    query = scope["query_string"]
    target = (path + b"?" + query if query else path).decode("ascii")
    return SentRequest(
        request.method, target, dict(request.headers), await request.body()
    )


def _response(response: CannedResponse) -> Response:
    return Response(response.body, response.status, response.sent_headers)
