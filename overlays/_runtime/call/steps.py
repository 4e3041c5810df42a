"""The steps of an exchange that wait for nothing: both kinds of client share them."""

from __future__ import annotations

from typing import Any, NamedTuple

import httpx

from ..base.deadline import TimeBudget, TimeLimit
from ..base.errors import (
    ApiError,
    AuthenticationError,
    ClientClosedError,
    StatusError,
)
from ..base.operation import Sink
from ..base.redact import Redactor
from ..base.request_context import RequestContext
from ..base.response import ApiResponse
from ..base.secret import forget_locals
from ..options.retry import RETRIED_STATUSES, AttemptResult, Attempts
from ..response.read import from_httpx, strip_body
from ..transport import tls
from ..transport.body import BodyLimits
from ..transport.connections import Connections
from .events import ExchangeEvents

_CLOSED = "the client was closed during the call"


class FinalResponse(NamedTuple):
    """The response to a request, and what is known of its attempts.

    Attributes:
        response: The response to the last attempt.
        attempts: How many there were.
        may_have_acted: Whether one of them may have changed something.
    """

    response: httpx.Response
    attempts: int
    may_have_acted: bool


class ExchangeSteps(ExchangeEvents):
    """One call of a client, without what has to be waited for."""

    def auth_for(self, request: httpx.Request) -> httpx.Auth | None:
        """Return the authentication scheme whose flow a request goes through.

        Other hosts get no credential. One that never changes is written here.
        """
        auth = self.state.auth
        if auth is None or not RequestContext.of(request).gets_credentials:
            return None
        write_fixed = getattr(auth, "write_fixed", None)
        return None if write_fixed is not None and write_fixed(request) else auth

    def time_budget(self) -> TimeBudget:
        """Return the time of the call, which begins now."""
        options = self.state.options
        read = options.timeout.limits["read"]
        return TimeBudget(self.state.clock, options.retries.budget, read)

    def attempts_of(self, request: httpx.Request, budget: TimeBudget) -> Attempts:
        """Return what counts the attempts of a request."""
        context, operation = RequestContext.of(request), self.call.operation
        # An authentication scheme says itself which of its requests may be repeated.
        retryable = operation.retryable if context.is_own else context.retryable
        # Asking for a token changes nothing that a caller would have to look after.
        acts = context.is_own and operation.acts
        policy, clock = self.state.options.retries, self.state.clock
        attempts = Attempts(policy, retryable, clock, budget, acts)
        attempts.may_have_acted = context.may_have_acted
        return attempts

    def prepare(
        self, request: httpx.Request, attempts: Attempts, queued: float
    ) -> None:
        """Set the limits of an attempt that starts now.

        Args:
            request: What is sent.
            attempts: Counts its attempts.
            queued: When the wait for the throttle began.
        """
        if self.state.throttle is not None:
            attempts.budget.extend(self.state.clock.monotonic() - queued)
        if request.url.scheme == "https":
            tls.load_roots()
        end = attempts.budget.for_attempt(attempts.number)
        context = RequestContext.of(request)
        context.deadline, context.credential_rejected = end, False
        request.extensions["timeout"] = {
            name: TimeLimit.until(end, end.seconds, limit)
            for name, limit in self.state.options.timeout.limits.items()
        }

    def sink_for(self, response: httpx.Response) -> Sink | None:
        """Return the file a body goes to, nothing where it is to be read."""
        own = RequestContext.of(response.request).is_own
        if self.call.sink is None or not own or not response.is_success:
            return None
        # A page is read like any response: it tells what went wrong.
        return self.call.sink.unless_page(response.headers)

    def limits_of(self, response: httpx.Response, to_file: bool) -> BodyLimits:
        """Return the limits of a body."""
        options = self.state.options
        end = RequestContext.of(response.request).deadline
        if to_file:
            return BodyLimits.of_file(end, options.max_file_bytes)
        return BodyLimits(end, options.max_response_bytes, "max_response_bytes")

    def require_open(
        self, connections: Connections[Any], request: httpx.Request, attempts: Attempts
    ) -> None:
        """Refuse an attempt of a client that was closed since the call began.

        Raises:
            ClientClosedError: It was.
        """
        if self._is_closed(connections):
            error = ClientClosedError(_CLOSED)
            self.note_attempts_before(error, request, attempts)
            raise error

    def raise_if_closed(
        self, connections: Connections[Any], request: httpx.Request, attempts: Attempts
    ) -> None:
        """Explain an attempt that failed without an error of httpx.

        Raises:
            ClientClosedError: The client was closed while it was under way.
        """
        if self._is_closed(connections):
            error = ClientClosedError(_CLOSED)
            self.note_attempts(error, request, attempts)
            raise error

    def note_attempts(
        self, error: ApiError, request: httpx.Request, attempts: Attempts
    ) -> None:
        """Let an error of the attempt under way say how many there were."""
        context = RequestContext.of(request)
        error.attempts = context.attempts + attempts.number
        acts = context.is_own and self.call.operation.acts
        error.outcome_unknown = acts or attempts.may_have_acted

    def note_attempts_before(
        self, error: ApiError, request: httpx.Request, attempts: Attempts
    ) -> None:
        """Let an error say how many attempts there were before one it prevented."""
        error.attempts = RequestContext.of(request).attempts + attempts.number - 1
        error.outcome_unknown = attempts.may_have_acted

    def response_or_raise(
        self, request: httpx.Request, result: AttemptResult, attempts: Attempts
    ) -> FinalResponse:
        """Return the response to the last attempt, or raise why there is none."""
        context = RequestContext.of(request)
        context.attempts += attempts.number
        context.may_have_acted = attempts.may_have_acted
        if isinstance(result, httpx.Response):
            return FinalResponse(result, context.attempts, context.may_have_acted)
        raise self._error(request, result, context) from result

    def raise_if_token_request_failed(self, final: FinalResponse) -> FinalResponse:
        """Return the response, or raise for one that was to bring a credential."""
        response = final.response
        context = RequestContext.of(response.request)
        if not context.is_own:
            # An outage says nothing about the credential.
            outage = response.status_code in RETRIED_STATUSES
            context.credential_rejected = response.is_client_error and not outage
            self.api_response(final)
        return final

    def api_response(self, final: FinalResponse) -> ApiResponse:
        """Return a response of success as plain data.

        Raises:
            StatusError: It is not one.
        """
        response = final.response
        redact = self._redactor(response.request)
        api_response = self._plain(final, redact)
        if not response.is_success:
            from .errors import status_error

            raise status_error(self.state, api_response, redact, _refusal(response))
        return self._with_parser(api_response)

    def _plain(self, final: FinalResponse, redact: Redactor) -> ApiResponse:
        """Return a response as plain data, whatever its status."""
        return from_httpx(
            self.state.vendor.request_id_headers,
            self.call.operation.name,
            final.response,
            final.attempts,
            redact,
            final.may_have_acted,
        )

    def _is_closed(self, connections: Connections[Any]) -> bool:
        return bool(self.state.pool.closed or connections.http.is_closed)

    def _error(
        self, request: httpx.Request, error: httpx.RequestError, context: RequestContext
    ) -> ApiError:
        from .errors import content_encoding_error, transport_error

        redact = self._redactor(request)
        attempts, may_have_acted = context.attempts, context.may_have_acted
        response = getattr(error, "response", None)
        if not isinstance(error, httpx.DecodingError) or response is None:
            return transport_error(redact, request, error, attempts, may_have_acted)
        final = FinalResponse(strip_body(response), attempts, may_have_acted)
        return content_encoding_error(self._plain(final, redact), redact(str(error)))

    def _with_parser(self, response: ApiResponse) -> ApiResponse:
        bodies = self.call.operation.xml
        if bodies is None:
            return response
        from ..xml.bodies import body_parser

        media = response.headers.get("content-type", "")
        return response.replaced(parse_body=body_parser(bodies, media))


def result_of_failure(
    error: httpx.RequestError, response: httpx.Response | None
) -> AttemptResult:
    """Return the result of an attempt that failed.

    Args:
        error: Why.
        response: The response, where its head had come.
    """
    forget_locals(error)
    damaged = isinstance(error, httpx.DecodingError)
    if damaged and response is not None and not response.is_success:
        # The server refused, whatever it meant to say about that.
        return strip_body(response)
    error.response = response  # type: ignore[attr-defined]
    return error


def note_earlier_attempts(error: ApiError, request: httpx.Request) -> None:
    """Let an error of a token request say what became of the request it is for."""
    if RequestContext.of(request).may_have_acted:
        error.outcome_unknown = True


def _refusal(response: httpx.Response) -> type[StatusError] | None:
    context = RequestContext.of(response.request)
    return AuthenticationError if context.credential_rejected else None
