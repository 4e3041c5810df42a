"""What the log and the hooks learn of an exchange."""

from __future__ import annotations

from logging import DEBUG
from typing import Any

import httpx

from ..base.operation import Call
from ..base.redact import Redactor
from ..base.request_context import RequestContext
from ..base.urls import path_of
from ..config.state import ClientState
from ..options.hooks import RequestEvent, ResponseEvent, WaitEvent
from ..options.logs import logger
from ..options.retry import AttemptResult, Attempts
from ..response.read import request_id

#: Seconds of a wait for the throttle that are worth a line in the log.
_SHORTEST_WAIT = 0.01


class ExchangeEvents:
    """One call of a client.

    Args:
        state: The client's configuration.
        call: What is called with which arguments.
    """

    def __init__(self, state: ClientState[Any], call: Call) -> None:
        self.state = state
        self.call = call

    def request_event(self, request: httpx.Request, attempts: Attempts) -> RequestEvent:
        """Return what hooks learn of an attempt that starts now."""
        return RequestEvent(
            operation=self.call.operation.name,
            method=request.method,
            url=str(request.url),
            attempt=RequestContext.of(request).attempts + attempts.number,
            headers=request.headers,
        )

    def wait(
        self, request: httpx.Request, attempts: Attempts, seconds: float, reason: str
    ) -> WaitEvent:
        """Log a wait and return what hooks are told about it."""
        event = WaitEvent(
            operation=self.call.operation.name,
            method=request.method,
            url=str(request.url),
            attempt=RequestContext.of(request).attempts + attempts.number,
            seconds=seconds,
            reason=reason,
        )
        from .log import log_wait

        log_wait(
            operation=event.operation,
            method=event.method,
            path=path_of(request.url),
            attempt=event.attempt,
            seconds=seconds,
            reason=reason,
            redact=lambda text: self._redactor(request)(text),
        )
        return event

    def throttle_wait(
        self, request: httpx.Request, attempts: Attempts, queued: float
    ) -> WaitEvent | None:
        """Log the wait for the throttle that is over, if there was one.

        Args:
            request: What waited.
            attempts: Counts its attempts.
            queued: When the wait began.
        """
        if self.state.throttle is None:
            return None
        seconds = self.state.clock.monotonic() - queued
        if seconds < _SHORTEST_WAIT:
            return None
        return self.wait(request, attempts, seconds, "throttle")

    def log(
        self,
        request: httpx.Request,
        attempts: Attempts,
        result: AttemptResult,
        seconds: float,
    ) -> None:
        """Log an attempt that took some seconds."""
        if not logger.isEnabledFor(DEBUG):
            return
        names = self.state.vendor.request_id_headers
        from .log import log_attempt

        log_attempt(
            operation=self.call.operation.name,
            method=request.method,
            path=path_of(request.url),
            attempt=RequestContext.of(request).attempts + attempts.number,
            seconds=seconds,
            result=result,
            request_id=request_id(names, _headers_of(result)),
            redact=lambda text: self._redactor(request)(text),
        )

    def response_event(
        self,
        request: httpx.Request,
        attempts: Attempts,
        result: AttemptResult,
        seconds: float,
    ) -> ResponseEvent:
        """Return what hooks learn of an attempt that took some seconds."""
        return ResponseEvent(
            operation=self.call.operation.name,
            method=request.method,
            url=str(request.url),
            attempt=RequestContext.of(request).attempts + attempts.number,
            seconds=seconds,
            status=result.status_code if isinstance(result, httpx.Response) else None,
            headers=_headers_of(result),
            error=result if isinstance(result, Exception) else None,
        )

    def _redactor(self, request: httpx.Request) -> Redactor:
        secrets = RequestContext.of(request).secrets
        return self.state.redact.also_hiding(request.headers, secrets)


def _headers_of(result: AttemptResult) -> httpx.Headers:
    return result.headers if isinstance(result, httpx.Response) else httpx.Headers()
