"""Sending one call: authentication around repetition around single attempts.

Each layer sees only final responses of the one below it: an authentication scheme
refreshes its token after a response that was not worth repeating the request for.
"""

from __future__ import annotations

from contextlib import aclosing, closing, nullcontext

import httpx

from ..base.deadline import TimeBudget
from ..base.errors import ApiError, ThrottleError
from ..base.response import ApiResponse
from ..options.hooks import await_hooks, call_hooks
from ..options.retry import AttemptResult, Attempts
from ..response.read import strip_body
from ..transport import body
from ..transport.connections import Connections
from ..transport.sending import asend, send
from .request import build_request
from .steps import (
    ExchangeSteps,
    FinalResponse,
    note_earlier_attempts,
    result_of_failure,
)

_NOTHING = nullcontext()


class SyncExchange(ExchangeSteps):
    """One call of a synchronous client."""

    def run(self) -> ApiResponse:
        """Send the call and return the response of success.

        Raises:
            ApiError: Whatever went wrong.
        """
        # Connections belong to a process and an event loop: after a fork, or in another
        # loop, these are others than at the last call.
        connections = self.state.pool.here()
        request = build_request(self.state, self.call, connections.http.headers)
        return self.api_response(self._with_auth(connections, request))

    def _with_auth(
        self, connections: Connections[httpx.Client], request: httpx.Request
    ) -> FinalResponse:
        # One budget for all that follows: a token request, its repetition and every
        # wait take from the same seconds, or a call could last several times its limit.
        budget = self.time_budget()
        if (auth := self.auth_for(request)) is None:
            return self._with_retries(connections, request, budget)
        with closing(auth.sync_auth_flow(request)) as flow:
            outgoing = next(flow)
            while True:
                try:
                    final = self.raise_if_token_request_failed(
                        self._with_retries(connections, outgoing, budget)
                    )
                except ApiError as error:
                    # The scheme decides whether a failed token request ends the call.
                    # What it raises has to tell of attempts of the call itself that
                    # came before the token ended.
                    note_earlier_attempts(error, request)
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
        attempts = self.attempts_of(request, budget)
        while True:
            try:
                result = self._attempt(connections, request, attempts)
            except ThrottleError as error:
                self.note_attempts_before(error, request, attempts)
                raise
            # None means final, for better or worse: the policy does not wait, or may
            # not repeat, or the budget would end before the wait.
            delay = attempts.delay_after(result)
            if delay is None:
                return self.response_or_raise(request, result, attempts)
            event = self.wait(request, attempts, delay, "retry")
            call_hooks(self.state.options.hooks.wait, event)
            self.state.clock.sleep(delay)

    def _attempt(
        self,
        connections: Connections[httpx.Client],
        request: httpx.Request,
        attempts: Attempts,
    ) -> AttemptResult:
        state = self.state
        queued = state.clock.monotonic() if state.throttle else 0.0
        with state.throttle.slot(state.clock) if state.throttle else _NOTHING:
            if wait := self.throttle_wait(request, attempts, queued):
                call_hooks(state.options.hooks.wait, wait)
            # Inside the slot: the time spent queueing counts against the budget, and an
            # attempt that has none left must not be sent.
            self.prepare(request, attempts, queued)
            if before := state.options.hooks.request:
                call_hooks(before, self.request_event(request, attempts))
            since = state.clock.monotonic()
            result = self._send(connections, request, attempts)
        seconds = state.clock.monotonic() - since
        self.log(request, attempts, result, seconds)
        if after := state.options.hooks.response:
            call_hooks(after, self.response_event(request, attempts, result, seconds))
        return result

    def _send(
        self,
        connections: Connections[httpx.Client],
        request: httpx.Request,
        attempts: Attempts,
    ) -> AttemptResult:
        self.require_open(connections, request, attempts)
        response = None
        gate = connections.gate
        try:
            # The gate stands before httpcore's pool, which loses a slot when a waiting
            # call is cancelled (httpcore issue 1093).
            with gate.passage(request) if gate else _NOTHING:
                response = send(connections.http, request, connections.is_own)
                with closing(response):
                    return self._read(response)
        except httpx.RequestError as error:
            error.request = request
            return result_of_failure(error, response)
        except ApiError as error:
            self.note_attempts(error, request, attempts)
            raise
        # httpx reports a client closed meanwhile as a bare RuntimeError; one that a
        # hook or the user's transport raised is passed on as it is.
        except RuntimeError:
            self.raise_if_closed(connections, request, attempts)
            raise

    def _read(self, response: httpx.Response) -> httpx.Response:
        sink = self.sink_for(response)
        limits = self.limits_of(response, sink is not None)
        if sink is None:
            return body.read(response, limits)
        # The file has the body now: keeping it in the response, too, would hold a whole
        # download in memory.
        sink.write(body.iterate(response, limits))
        return strip_body(response)


class AsyncExchange(ExchangeSteps):
    """One call of an asynchronous client."""

    async def run(self) -> ApiResponse:
        """Send the call and return the response of success.

        Raises:
            ApiError: Whatever went wrong.
        """
        connections = self.state.pool.here()
        request = build_request(self.state, self.call, connections.http.headers)
        return self.api_response(await self._with_auth(connections, request))

    async def _with_auth(
        self, connections: Connections[httpx.AsyncClient], request: httpx.Request
    ) -> FinalResponse:
        budget = self.time_budget()
        if (auth := self.auth_for(request)) is None:
            return await self._with_retries(connections, request, budget)
        async with aclosing(auth.async_auth_flow(request)) as flow:
            outgoing = await anext(flow)
            while True:
                try:
                    final = self.raise_if_token_request_failed(
                        await self._with_retries(connections, outgoing, budget)
                    )
                except ApiError as error:
                    note_earlier_attempts(error, request)
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
        attempts = self.attempts_of(request, budget)
        while True:
            try:
                result = await self._attempt(connections, request, attempts)
            except ThrottleError as error:
                self.note_attempts_before(error, request, attempts)
                raise
            delay = attempts.delay_after(result)
            if delay is None:
                return self.response_or_raise(request, result, attempts)
            event = self.wait(request, attempts, delay, "retry")
            await await_hooks(self.state.options.hooks.wait, event)
            await self.state.clock.asleep(delay)

    async def _attempt(
        self,
        connections: Connections[httpx.AsyncClient],
        request: httpx.Request,
        attempts: Attempts,
    ) -> AttemptResult:
        state = self.state
        queued = state.clock.monotonic() if state.throttle else 0.0
        async with state.throttle.aslot(state.clock) if state.throttle else _NOTHING:
            if wait := self.throttle_wait(request, attempts, queued):
                await await_hooks(state.options.hooks.wait, wait)
            self.prepare(request, attempts, queued)
            if before := state.options.hooks.request:
                await await_hooks(before, self.request_event(request, attempts))
            since = state.clock.monotonic()
            result = await self._send(connections, request, attempts)
        seconds = state.clock.monotonic() - since
        self.log(request, attempts, result, seconds)
        if hooks := state.options.hooks.response:
            await await_hooks(
                hooks, self.response_event(request, attempts, result, seconds)
            )
        return result

    async def _send(
        self,
        connections: Connections[httpx.AsyncClient],
        request: httpx.Request,
        attempts: Attempts,
    ) -> AttemptResult:
        self.require_open(connections, request, attempts)
        response = None
        gate = connections.gate
        try:
            async with gate.passage(request) if gate else _NOTHING:
                response = await asend(connections.http, request, connections.is_own)
                async with aclosing(response):
                    return await self._read(response)
        except httpx.RequestError as error:
            error.request = request
            return result_of_failure(error, response)
        except ApiError as error:
            self.note_attempts(error, request, attempts)
            raise
        except RuntimeError:
            self.raise_if_closed(connections, request, attempts)
            raise

    async def _read(self, response: httpx.Response) -> httpx.Response:
        sink = self.sink_for(response)
        limits = self.limits_of(response, sink is not None)
        if sink is None:
            return await body.aread(response, limits)
        await sink.awrite(body.aiterate(response, limits))
        return strip_body(response)
