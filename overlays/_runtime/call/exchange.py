"""Sending one call: authentication around repetition around single attempts.

Each layer sees only final answers of the one below it, so an authentication scheme
refreshes its token after an answer that was worth no repetition.
"""

from __future__ import annotations

from contextlib import aclosing, closing, nullcontext
from math import inf
from typing import TYPE_CHECKING, Any

import httpx

from ..base.errors import ApiError, AuthenticationError, ClientClosedError, StatusError
from ..base.operation import Call
from ..base.urls import path_of
from ..base.value import Record
from ..config.state import Core
from ..options.hooks import RequestEvent, ResponseEvent, await_hooks, call_hooks
from ..options.retry import Attempts, Outcome
from ..response.read import Reply, request_id, to_reply
from ..transport import tls
from ..transport.content_encoding import require_whole, without_body
from ..transport.deadline import Deadline
from .log import log_attempt
from .request import OWN_REQUEST, SECRETS, build_request, is_own_origin

if TYPE_CHECKING:
    from ..response.download import FileSink

_NO_AUTH = httpx.Auth()

REFUSED = "credential_refused"
"""Response extension: an authentication scheme says the credential is no good."""


class Answer:
    """The response to a request, and after how many attempts it came."""

    __slots__ = ("attempts", "response")

    def __init__(self, response: httpx.Response, attempts: int) -> None:
        self.response = response
        self.attempts = attempts


class _Exchange(Record):
    """What the synchronous and the asynchronous exchange have in common."""

    core: Core[Any]
    call: Call

    def _id_headers(self) -> tuple[str, ...]:
        return self.core.vendor.request_id_headers

    def _auth(self, request: httpx.Request) -> httpx.Auth:
        if self.core.auth is None or not is_own_origin(self.core, request):
            return _NO_AUTH
        return self.core.auth

    def _attempts(self, request: httpx.Request) -> Attempts:
        own = request.extensions.get(OWN_REQUEST) is self.call
        # An authentication scheme says itself which of its requests may be repeated.
        scheme_allows = bool(request.extensions.get("repeatable"))
        repeatable = self.call.operation.repeatable if own else scheme_allows
        return Attempts(self.core.options.retries, repeatable, self.core.clock)

    def _sink(self, response: httpx.Response) -> FileSink | None:
        own = response.request.extensions.get(OWN_REQUEST) is self.call
        if self.call.sink is None or not own or not response.is_success:
            return None
        # A page is read like an answer: it tells what went wrong.
        return self.call.sink.unless_page(response.headers)

    def _limit(self, response: httpx.Response, attempts: Attempts) -> None:
        # A download may take its time; an answer has to fit into the budget.
        # If the head took all of that, the body still has the time of one read.
        read = response.request.extensions["timeout"]["read"]
        seconds = inf if read is None else max(read, attempts.remaining())
        response.stream = Deadline(response.stream, seconds, self.core.clock)

    def _prepare(
        self, request: httpx.Request, attempts: Attempts, queued: float
    ) -> RequestEvent:
        attempts.excuse(self.core.clock.monotonic() - queued)
        if request.url.scheme == "https":
            tls.load_roots()
        if attempts.number > 1:
            limits = self.core.options.timeout.extension(max(attempts.remaining(), 0.1))
            request.extensions["timeout"] = limits
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
        outcome: Outcome,
        since: float,
    ) -> ResponseEvent:
        seconds = self.core.clock.monotonic() - since
        answer = outcome if isinstance(outcome, httpx.Response) else None
        headers = httpx.Headers() if answer is None else answer.headers
        log_attempt(
            operation=event.operation,
            method=event.method,
            path=path_of(request.url),
            attempt=event.attempt,
            seconds=seconds,
            outcome=outcome,
            request_id=request_id(self._id_headers(), headers),
            redact=self.core.redact,
        )
        return ResponseEvent(
            operation=event.operation,
            method=event.method,
            url=event.url,
            attempt=event.attempt,
            seconds=seconds,
            status=None if answer is None else answer.status_code,
            headers=headers,
            error=outcome if isinstance(outcome, Exception) else None,
        )

    def _settle(
        self, request: httpx.Request, outcome: Outcome, attempts: Attempts
    ) -> Answer:
        if isinstance(outcome, httpx.Response):
            return Answer(outcome, attempts.number)
        from .errors import transport_error, undecodable

        response = getattr(outcome, "response", None)
        if isinstance(outcome, httpx.DecodingError) and response is not None:
            name = self.call.operation.name
            raise undecodable(self.core, name, response, attempts.number) from outcome
        number = attempts.number
        raise transport_error(self.core, request, outcome, number) from outcome

    def _refuse_closed(self, http: httpx.Client | httpx.AsyncClient) -> None:
        if self.core.pool.closed or http.is_closed:
            raise ClientClosedError("the client was closed during the call")

    def _reply(self, answer: Answer) -> Reply:
        response = answer.response
        reply = to_reply(
            self._id_headers(),
            self.call.operation.name,
            response,
            answer.attempts,
            self.core.redact,
        )
        if not response.is_success:
            from .errors import status_error

            sent = response.request
            secrets = sent.extensions.get(SECRETS, ())
            redact = self.core.redact.knowing(sent.headers, secrets)
            raise status_error(self.core, reply, redact, _refusal(response))
        xml = self.call.operation.xml
        return reply if xml is None else reply.replaced(xml=xml)

    def _checked(self, answer: Answer) -> Answer:
        """Return an answer, or raise for one that was to bring a credential."""
        response = answer.response
        if response.request.extensions.get(OWN_REQUEST) is not self.call:
            if not response.is_success:
                response.extensions[REFUSED] = True
            self._reply(answer)
        return answer


def _outcome(error: httpx.RequestError, response: httpx.Response | None) -> Outcome:
    damaged = isinstance(error, httpx.DecodingError)
    if damaged and response is not None and not response.is_success:
        # The server refused, whatever it meant to say about that.
        return without_body(response)
    error.response = response  # type: ignore[attr-defined]
    return error


def _refusal(response: httpx.Response) -> type[StatusError] | None:
    return AuthenticationError if response.extensions.get(REFUSED) else None


class SyncExchange(_Exchange):
    """One call of a synchronous client."""

    def run(self) -> Reply:
        """Send the call and return the reply of success.

        Raises:
            ApiError: Whatever went wrong.
        """
        http = self.core.pool.http()
        request = build_request(self.core, self.call, http.headers)
        return self._reply(self._authenticated(http, request))

    def _authenticated(self, http: httpx.Client, request: httpx.Request) -> Answer:
        with closing(self._auth(request).sync_auth_flow(request)) as flow:
            outgoing = next(flow)
            while True:
                try:
                    answer = self._checked(self._repeated(http, outgoing))
                except ApiError as error:
                    outgoing = flow.throw(error)
                    continue
                try:
                    outgoing = flow.send(answer.response)
                except StopIteration:
                    return answer

    def _repeated(self, http: httpx.Client, request: httpx.Request) -> Answer:
        attempts = self._attempts(request)
        while True:
            outcome = self._attempt(http, request, attempts)
            delay = attempts.delay_after(outcome)
            if delay is None:
                return self._settle(request, outcome, attempts)
            self.core.clock.sleep(delay)

    def _attempt(
        self, http: httpx.Client, request: httpx.Request, attempts: Attempts
    ) -> Outcome:
        core = self.core
        queued = core.clock.monotonic()
        with core.throttle.slot(core.clock) if core.throttle else nullcontext():
            event = self._prepare(request, attempts, queued)
            call_hooks(core.options.hooks.request, event)
            since = core.clock.monotonic()
            outcome = self._send(http, request, attempts)
        done = self._finish(event, request, outcome, since)
        call_hooks(core.options.hooks.response, done)
        return outcome

    def _send(
        self, http: httpx.Client, request: httpx.Request, attempts: Attempts
    ) -> Outcome:
        response = None
        try:
            response = http.send(
                request, stream=True, auth=None, follow_redirects=False
            )
            with closing(response):
                return self._read(response, attempts)
        except httpx.RequestError as error:
            return _outcome(error, response)
        except RuntimeError:
            self._refuse_closed(http)
            raise

    def _read(self, response: httpx.Response, attempts: Attempts) -> httpx.Response:
        if sink := self._sink(response):
            return sink.write(response)
        self._limit(response, attempts)
        response.read()
        require_whole(response)
        return response


class AsyncExchange(_Exchange):
    """One call of an asynchronous client."""

    async def run(self) -> Reply:
        """Send the call and return the reply of success.

        Raises:
            ApiError: Whatever went wrong.
        """
        http = self.core.pool.http()
        request = build_request(self.core, self.call, http.headers)
        return self._reply(await self._authenticated(http, request))

    async def _authenticated(
        self, http: httpx.AsyncClient, request: httpx.Request
    ) -> Answer:
        async with aclosing(self._auth(request).async_auth_flow(request)) as flow:
            outgoing = await anext(flow)
            while True:
                try:
                    answer = self._checked(await self._repeated(http, outgoing))
                except ApiError as error:
                    outgoing = await flow.athrow(error)
                    continue
                try:
                    outgoing = await flow.asend(answer.response)
                except StopAsyncIteration:
                    return answer

    async def _repeated(
        self, http: httpx.AsyncClient, request: httpx.Request
    ) -> Answer:
        attempts = self._attempts(request)
        while True:
            outcome = await self._attempt(http, request, attempts)
            delay = attempts.delay_after(outcome)
            if delay is None:
                return self._settle(request, outcome, attempts)
            await self.core.clock.asleep(delay)

    async def _attempt(
        self, http: httpx.AsyncClient, request: httpx.Request, attempts: Attempts
    ) -> Outcome:
        core = self.core
        queued = core.clock.monotonic()
        async with core.throttle.aslot(core.clock) if core.throttle else nullcontext():
            event = self._prepare(request, attempts, queued)
            await await_hooks(core.options.hooks.request, event)
            since = core.clock.monotonic()
            outcome = await self._send(http, request, attempts)
        done = self._finish(event, request, outcome, since)
        await await_hooks(core.options.hooks.response, done)
        return outcome

    async def _send(
        self, http: httpx.AsyncClient, request: httpx.Request, attempts: Attempts
    ) -> Outcome:
        response = None
        try:
            response = await http.send(
                request, stream=True, auth=None, follow_redirects=False
            )
            async with aclosing(response):
                return await self._read(response, attempts)
        except httpx.RequestError as error:
            return _outcome(error, response)
        except RuntimeError:
            self._refuse_closed(http)
            raise

    async def _read(
        self, response: httpx.Response, attempts: Attempts
    ) -> httpx.Response:
        if sink := self._sink(response):
            return await sink.awrite(response)
        self._limit(response, attempts)
        await response.aread()
        require_whole(response)
        return response
