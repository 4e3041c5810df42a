"""Sending one call: authentication around repetition around single attempts.

Each layer sees only final responses of the one below it: an authentication scheme
refreshes its token after a response that was not worth repeating the request for.
"""

from __future__ import annotations

from contextlib import aclosing, closing, nullcontext
from typing import Any

import httpx

from ..base.deadline import TimeBudget, TimeLimit
from ..base.errors import ApiError, AuthenticationError, ClientClosedError, StatusError
from ..base.operation import Call, Sink
from ..base.response import ApiResponse
from ..base.urls import path_of
from ..base.value import Value
from ..config.state import ClientState
from ..options.hooks import RequestEvent, ResponseEvent, await_hooks, call_hooks
from ..options.retry import RETRIED_STATUSES, AttemptResult, Attempts
from ..response.read import from_httpx, request_id, strip_body
from ..transport import body, tls
from ..transport.body import BodyLimits
from ..transport.connections import Connections
from .log import log_attempt
from .request import OWN_REQUEST, SECRETS, build_request, is_own_origin

_NO_AUTH = httpx.Auth()

_LIMITS = ("connect", "read", "write", "pool")

END = "end"
"""Request extension: the deadline of the attempt."""

CREDENTIAL_REJECTED = "credential_rejected"
"""Response extension: an authentication scheme says the credential was rejected."""


_MAY_HAVE_ACTED = "may_have_acted"
"""Request extension: an attempt before a new credential may have been carried out."""


class FinalResponse(Value):
    """The response to a request, and what is known of its attempts.

    Attributes:
        response: The response to the last attempt.
        attempts: How many there were.
        may_have_acted: Whether one of them may have changed something.
    """

    response: httpx.Response
    attempts: int
    may_have_acted: bool


class _Exchange(Value):
    """What the synchronous and the asynchronous exchange have in common."""

    state: ClientState[Any]
    call: Call

    def _id_headers(self) -> tuple[str, ...]:
        return self.state.vendor.request_id_headers

    def _auth(self, request: httpx.Request) -> httpx.Auth:
        if self.state.auth is None or not is_own_origin(self.state, request):
            return _NO_AUTH
        return self.state.auth

    def _budget(self) -> TimeBudget:
        options = self.state.options
        read = options.timeout.limit("read")
        return TimeBudget(self.state.clock, options.retries.budget, read)

    def _attempts(self, request: httpx.Request, budget: TimeBudget) -> Attempts:
        own = request.extensions.get(OWN_REQUEST) is self.call
        # An authentication scheme says itself which of its requests may be repeated.
        scheme_allows = bool(request.extensions.get("retryable"))
        operation = self.call.operation
        retryable = operation.retryable if own else scheme_allows
        # Asking for a token changes nothing that a caller would have to look after.
        acts = own and operation.acts
        policy, clock = self.state.options.retries, self.state.clock
        attempts = Attempts(policy, retryable, clock, budget, acts)
        attempts.may_have_acted = bool(request.extensions.get(_MAY_HAVE_ACTED))
        return attempts

    def _sink(self, response: httpx.Response) -> Sink | None:
        own = response.request.extensions.get(OWN_REQUEST) is self.call
        if self.call.sink is None or not own or not response.is_success:
            return None
        # A page is read like any response: it tells what went wrong.
        return self.call.sink.unless_page(response.headers)

    def _limits(self, request: httpx.Request, to_file: bool) -> BodyLimits:
        options, end = self.state.options, request.extensions[END]
        if to_file:
            return BodyLimits.of_file(end, options.max_file_bytes)
        return BodyLimits(end, options.max_response_bytes, "max_response_bytes")

    def _prepare(
        self, request: httpx.Request, attempts: Attempts, queued: float
    ) -> RequestEvent:
        attempts.budget.extend(self.state.clock.monotonic() - queued)
        if request.url.scheme == "https":
            tls.load_roots()
        end = attempts.budget.for_attempt(attempts.number)
        limit = self.state.options.timeout.limit
        request.extensions[END] = end
        request.extensions["timeout"] = {
            name: TimeLimit.until(end, limit(name)) for name in _LIMITS
        }
        return RequestEvent(
            operation=self.call.operation.name,
            method=request.method,
            url=str(request.url),
            attempt=attempts.number,
            headers=request.headers,
        )

    def _finish(
        self,
        event: RequestEvent,
        request: httpx.Request,
        result: AttemptResult,
        since: float,
    ) -> ResponseEvent:
        seconds = self.state.clock.monotonic() - since
        response = result if isinstance(result, httpx.Response) else None
        headers = httpx.Headers() if response is None else response.headers
        log_attempt(
            operation=event.operation,
            method=event.method,
            path=path_of(request.url),
            attempt=event.attempt,
            seconds=seconds,
            result=result,
            request_id=request_id(self._id_headers(), headers),
            redact=self.state.redact,
        )
        return ResponseEvent(
            operation=event.operation,
            method=event.method,
            url=event.url,
            attempt=event.attempt,
            seconds=seconds,
            status=None if response is None else response.status_code,
            headers=headers,
            error=result if isinstance(result, Exception) else None,
        )

    def _response_or_raise(
        self, request: httpx.Request, result: AttemptResult, attempts: Attempts
    ) -> FinalResponse:
        number, may_have_acted = attempts.number, attempts.may_have_acted
        request.extensions[_MAY_HAVE_ACTED] = may_have_acted
        if isinstance(result, httpx.Response):
            return FinalResponse(result, number, may_have_acted)
        from .errors import content_encoding_error, transport_error

        response = getattr(result, "response", None)
        if isinstance(result, httpx.DecodingError) and response is not None:
            name = self.call.operation.name
            raise content_encoding_error(
                self.state, name, response, number, str(result), may_have_acted
            ) from result
        raise transport_error(
            self.state, request, result, number, may_have_acted
        ) from result

    def _refuse_closed(self, connections: Connections[Any]) -> None:
        if self.state.pool.closed or connections.http.is_closed:
            raise ClientClosedError("the client was closed during the call")

    def _api_response(self, final: FinalResponse) -> ApiResponse:
        response = final.response
        api_response = from_httpx(
            self._id_headers(),
            self.call.operation.name,
            response,
            final.attempts,
            self.state.redact,
            final.may_have_acted,
        )
        if not response.is_success:
            from .errors import status_error

            sent = response.request
            secrets = sent.extensions.get(SECRETS, ())
            redact = self.state.redact.also_hiding(sent.headers, secrets)
            raise status_error(self.state, api_response, redact, _refusal(response))
        return self._with_parser(api_response)

    def _with_parser(self, response: ApiResponse) -> ApiResponse:
        bodies = self.call.operation.xml
        if bodies is None:
            return response
        from ..xml.bodies import body_parser

        media = response.headers.get("content-type", "")
        return response.replaced(parse_body=body_parser(bodies, media))

    def _raise_if_token_request_failed(self, final: FinalResponse) -> FinalResponse:
        """Return the response, or raise for one that was to bring a credential."""
        response = final.response
        if response.request.extensions.get(OWN_REQUEST) is not self.call:
            # An outage says nothing about the credential.
            outage = response.status_code in RETRIED_STATUSES
            if response.is_client_error and not outage:
                response.extensions[CREDENTIAL_REJECTED] = True
            self._api_response(final)
        return final


def _attempt_result(
    error: httpx.RequestError, response: httpx.Response | None
) -> AttemptResult:
    damaged = isinstance(error, httpx.DecodingError)
    if damaged and response is not None and not response.is_success:
        # The server refused, whatever it meant to say about that.
        return strip_body(response)
    error.response = response  # type: ignore[attr-defined]
    return error


def _refusal(response: httpx.Response) -> type[StatusError] | None:
    return AuthenticationError if response.extensions.get(CREDENTIAL_REJECTED) else None


class SyncExchange(_Exchange):
    """One call of a synchronous client."""

    def run(self) -> ApiResponse:
        """Send the call and return the response of success.

        Raises:
            ApiError: Whatever went wrong.
        """
        connections = self.state.pool.here()
        request = build_request(self.state, self.call, connections.http.headers)
        return self._api_response(self._with_auth(connections, request))

    def _with_auth(
        self, connections: Connections[httpx.Client], request: httpx.Request
    ) -> FinalResponse:
        budget = self._budget()
        with closing(self._auth(request).sync_auth_flow(request)) as flow:
            outgoing = next(flow)
            while True:
                try:
                    final = self._raise_if_token_request_failed(
                        self._with_retries(connections, outgoing, budget)
                    )
                except ApiError as error:
                    outgoing = flow.throw(error)
                    continue
                try:
                    outgoing = flow.send(final.response)
                except StopIteration:
                    return final

    def _with_retries(
        self,
        connections: Connections[httpx.Client],
        request: httpx.Request,
        budget: TimeBudget,
    ) -> FinalResponse:
        attempts = self._attempts(request, budget)
        while True:
            result = self._attempt(connections, request, attempts)
            delay = attempts.delay_after(result)
            if delay is None:
                return self._response_or_raise(request, result, attempts)
            self.state.clock.sleep(delay)

    def _attempt(
        self,
        connections: Connections[httpx.Client],
        request: httpx.Request,
        attempts: Attempts,
    ) -> AttemptResult:
        state = self.state
        queued = state.clock.monotonic()
        with state.throttle.slot(state.clock) if state.throttle else nullcontext():
            event = self._prepare(request, attempts, queued)
            call_hooks(state.options.hooks.request, event)
            since = state.clock.monotonic()
            result = self._send(connections, request)
        done = self._finish(event, request, result, since)
        call_hooks(state.options.hooks.response, done)
        return result

    def _send(
        self, connections: Connections[httpx.Client], request: httpx.Request
    ) -> AttemptResult:
        response = None
        gate = connections.gate
        try:
            with gate.passage(request) if gate else nullcontext():
                response = connections.http.send(
                    request, stream=True, auth=None, follow_redirects=False
                )
                with closing(response):
                    return self._read(response)
        except httpx.RequestError as error:
            return _attempt_result(error, response)
        except RuntimeError:
            self._refuse_closed(connections)
            raise

    def _read(self, response: httpx.Response) -> httpx.Response:
        sink = self._sink(response)
        limits = self._limits(response.request, sink is not None)
        if sink is None:
            return body.read(response, limits)
        sink.write(body.iterate(response, limits))
        return strip_body(response)


class AsyncExchange(_Exchange):
    """One call of an asynchronous client."""

    async def run(self) -> ApiResponse:
        """Send the call and return the response of success.

        Raises:
            ApiError: Whatever went wrong.
        """
        connections = self.state.pool.here()
        request = build_request(self.state, self.call, connections.http.headers)
        return self._api_response(await self._with_auth(connections, request))

    async def _with_auth(
        self, connections: Connections[httpx.AsyncClient], request: httpx.Request
    ) -> FinalResponse:
        budget = self._budget()
        async with aclosing(self._auth(request).async_auth_flow(request)) as flow:
            outgoing = await anext(flow)
            while True:
                try:
                    final = self._raise_if_token_request_failed(
                        await self._with_retries(connections, outgoing, budget)
                    )
                except ApiError as error:
                    outgoing = await flow.athrow(error)
                    continue
                try:
                    outgoing = await flow.asend(final.response)
                except StopAsyncIteration:
                    return final

    async def _with_retries(
        self,
        connections: Connections[httpx.AsyncClient],
        request: httpx.Request,
        budget: TimeBudget,
    ) -> FinalResponse:
        attempts = self._attempts(request, budget)
        while True:
            result = await self._attempt(connections, request, attempts)
            delay = attempts.delay_after(result)
            if delay is None:
                return self._response_or_raise(request, result, attempts)
            await self.state.clock.asleep(delay)

    async def _attempt(
        self,
        connections: Connections[httpx.AsyncClient],
        request: httpx.Request,
        attempts: Attempts,
    ) -> AttemptResult:
        state = self.state
        queued = state.clock.monotonic()
        async with (
            state.throttle.aslot(state.clock) if state.throttle else nullcontext()
        ):
            event = self._prepare(request, attempts, queued)
            await await_hooks(state.options.hooks.request, event)
            since = state.clock.monotonic()
            result = await self._send(connections, request)
        done = self._finish(event, request, result, since)
        await await_hooks(state.options.hooks.response, done)
        return result

    async def _send(
        self, connections: Connections[httpx.AsyncClient], request: httpx.Request
    ) -> AttemptResult:
        response = None
        gate = connections.gate
        try:
            async with gate.apassage(request) if gate else nullcontext():
                response = await connections.http.send(
                    request, stream=True, auth=None, follow_redirects=False
                )
                async with aclosing(response):
                    return await self._read(response)
        except httpx.RequestError as error:
            return _attempt_result(error, response)
        except RuntimeError:
            self._refuse_closed(connections)
            raise

    async def _read(self, response: httpx.Response) -> httpx.Response:
        sink = self._sink(response)
        limits = self._limits(response.request, sink is not None)
        if sink is None:
            return await body.aread(response, limits)
        await sink.awrite(body.aiterate(response, limits))
        return strip_body(response)
