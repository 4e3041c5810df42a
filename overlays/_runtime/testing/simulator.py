"""What the simulators of all vendors have in common."""

from __future__ import annotations

import functools
import importlib
from collections import deque
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar, Generic, Self, TypeVar

from ..base.clock import ManualClock
from .contract import Contract, Problem, shipped_contract
from .engine.engine import ASSUMPTIONS, Engine
from .engine.plans import shipped_plan
from .filtering import to_rfc3339
from .messages import CannedResponse, ReceivedCall, RefusalError, check_response
from .requests import RequestLog
from .server import LocalServer

#: 3 June 2024, 8:00 UTC: after the weeks and documents the simulators start with.
_START = 1_717_401_600.0

S = TypeVar("S", bound="Simulator[Any, Any]")
#: The classes of the vendor's clients, synchronous and asynchronous.
C = TypeVar("C")
A = TypeVar("A")
Handler = Callable[[S, ReceivedCall], CannedResponse]


def handles(method: str, path: str) -> Callable[[Handler[S]], Handler[S]]:
    """Mark a method of a simulator as the one that answers an operation.

    Args:
        method: HTTP method.
        path: Path of the operation as in the vendor's document.
    """

    def mark(handler: Handler[S]) -> Handler[S]:
        marks = getattr(handler, "handles", ())
        handler.handles = (*marks, (method, path))  # type: ignore[attr-defined]
        return handler

    return mark


class Simulator(Generic[C, A]):
    """A vendor's API on the loopback interface, with state.

    It is started by ``with``. It does what the vendor's pages say and no more: whatever
    had to be assumed is marked by the response header ``x-assumption`` and listed in
    ``assumptions``. Requests and its own responses are checked against the vendor's
    document.

    Args:
        clock: Time for both sides; by default one that stands still and never sleeps.

    Attributes:
        clock: The clock of the simulator, and of the clients it makes.
        requests: What was sent so far, with assertions.
        undocumented_shapes: Whether responses have the forms that were seen in the
            vendor's traffic but contradict its document. Set it to test that a program
            bears them.
        defects: What was wrong with the simulator's own responses; always empty unless
            the simulator itself is broken.
    """

    package: ClassVar[str]
    base_path: ClassVar[str] = ""
    client_names: ClassVar[tuple[str, str]]
    assumptions: ClassVar[Mapping[str, str]] = {}
    undocumented_shapes: bool = False

    def __init__(self, *, clock: ManualClock | None = None) -> None:
        self.clock: ManualClock = clock or ManualClock(_START)
        self.requests: RequestLog = RequestLog()
        self.defects: list[str] = []
        self._planned: deque[CannedResponse] = deque()
        self._server: LocalServer | None = None
        self.reset()

    def reset(self) -> None:
        """Go back to the state of the start; the clock keeps its time."""
        self.requests.clear()
        self._planned.clear()
        self.engine = self._engine()
        self.set_up()

    def set_up(self) -> None:
        """Fill the simulator with the records it starts with."""
        raise NotImplementedError

    def settings(self) -> dict[str, Any]:
        """Return the arguments with which a client reaches this simulator."""
        raise NotImplementedError

    @property
    def url(self) -> str:
        """Address of the API, to be used as ``base_url`` of a client.

        Raises:
            RuntimeError: The simulator is not running.
        """
        if self._server is None:
            raise RuntimeError(f"start it first: with {type(self).__name__}() as ...")
        return self._server.url + self.base_path

    def client(self, **options: Any) -> C:
        """Return a synchronous client that talks to this simulator.

        Args:
            **options: Arguments of the client, on top of address, credentials and
                clock.
        """
        made: C = self._make(self.client_names[0], options)
        return made

    def async_client(self, **options: Any) -> A:
        """Return an asynchronous client that talks to this simulator.

        Args:
            **options: As for `client`.
        """
        made: A = self._make(self.client_names[1], options)
        return made

    def respond_next(self, *responses: CannedResponse) -> None:
        """Answer the next requests with these responses, whatever they ask.

        Planned responses may be anything, for example ``CannedResponse(503)``; they are
        not checked against the document. The first may go to a request the client sends
        on its own account, such as that for a token.

        Raises:
            TypeError: One is not a response.
        """
        for each in responses:
            check_response(each)
        self._planned.extend(responses)

    def assert_all_used(self) -> None:
        """Assert that every planned response was given, and that nothing was defective.

        Raises:
            AssertionError: It says what was left, or what was wrong.
        """
        if self.defects:
            raise AssertionError(f"defects of the simulator: {self.defects}")
        if self._planned:
            listed = ", ".join(str(each.status) for each in self._planned)
            raise AssertionError(f"planned, but never asked for: status {listed}")

    @property
    def contract(self) -> Contract | None:
        """The document of the vendor; ``None`` if the package ships none."""
        return shipped_contract(self.package, self.base_path)

    def operations(self) -> set[tuple[str, str]]:
        """Return method and path of every operation that is answered."""
        declared = self.contract.operations if self.contract else ()
        return {*self.handlers(), *declared}

    @classmethod
    @functools.cache
    def handlers(cls) -> dict[tuple[str, str], str]:
        """Return the names of the answering methods by operation."""
        found: dict[tuple[str, str], str] = {}
        for name in dir(cls):
            for operation in getattr(getattr(cls, name), "handles", ()):
                found[operation] = name
        return found

    def now(self) -> str:
        """Return the present moment as the vendor writes it."""
        return to_rfc3339(self.clock.now())

    def tenant(self, call: ReceivedCall) -> Hashable:
        """Return whose records a request is about."""
        return None

    def declared_headers(self, call: ReceivedCall) -> set[str]:
        """Return the headers that the operation of a request declares, lower case.

        Those that the client itself sends are among them.
        """
        operation = self.engine.operation(call)
        headers = [e["name"] for e in operation["parameters"] if e["in"] == "header"]
        sent_by_client = operation.get("x-client-headers", ())
        return {each.lower() for each in [*headers, *sent_by_client]}

    def given(self, call: ReceivedCall, body: Any) -> Any:
        """Return the members of a record that the body of a request gives."""
        return body

    def page_members(
        self, call: ReceivedCall, places: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """Return the members of a list's response that say where its page lies."""
        return places

    def missing(self, call: ReceivedCall) -> CannedResponse:
        """Return the vendor's answer to a request about an unknown record."""
        return self.unknown(404)

    def authenticate(self, call: ReceivedCall) -> None:
        """Check the credentials of a request.

        Raises:
            RefusalError: With the vendor's answer.
        """

    def response_headers(self, call: ReceivedCall) -> dict[str, str]:
        """Return the headers the vendor sends with every response."""
        return {}

    def roughen(self, body: bytes) -> bytes:
        """Return a body as the vendor was seen to send it against its document."""
        return body

    def overlooks(self, problem: Problem) -> bool:
        """Tell whether the vendor mends this problem of a request in silence."""
        return False

    def invalid(self, call: ReceivedCall, problems: list[Problem]) -> CannedResponse:
        """Return the vendor's answer to a request that breaks its document."""
        raise NotImplementedError

    def unknown(self, status: int) -> CannedResponse:
        """Return the vendor's answer to a path or method that does not exist."""
        raise NotImplementedError

    def planned(self) -> CannedResponse | None:
        """Return the response planned for the next request and forget it."""
        return self._planned.popleft() if self._planned else None

    def respond(self, call: ReceivedCall, operation: tuple[str, str]) -> CannedResponse:
        """Return the response to a request, checked."""
        if (planned := self.planned()) is not None:
            return planned
        try:
            response = self._perform(call, operation)
        except RefusalError as refusal:
            response = refusal.response
        headers = {**self.response_headers(call), **response.headers}
        response = self._checked(call, operation, replace(response, headers=headers))
        if not self.undocumented_shapes:
            return response
        body = self.roughen(response.body)
        return CannedResponse(
            response.status, content=body, headers=response.sent_headers
        )

    def note_defect(self, reason: str) -> CannedResponse:
        """Note that the simulator is wrong, and return the response that says so."""
        self.defects.append(reason)
        return CannedResponse(
            500, content=f"defect of the simulator: {reason}".encode()
        )

    def __enter__(self) -> Self:
        from .application import build

        if self._server is not None:
            raise RuntimeError("it is running already; make another simulator")
        server = LocalServer(build(self))
        server.start()
        self._server = server
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.stop()
            self._server = None

    def __repr__(self) -> str:
        where = self.url if self._server else "not running"
        return f"<{type(self).__name__} {where}>"

    def _perform(
        self, call: ReceivedCall, operation: tuple[str, str]
    ) -> CannedResponse:
        self.authenticate(call)
        if problems := self._request_problems(call):
            return self.invalid(call, problems)
        name = self.handlers().get(operation)
        if name is None:
            return self.engine.respond(call, operation)
        response: CannedResponse = getattr(self, name)(call)
        return response

    def _engine(self) -> Engine:
        return Engine(self, shipped_plan(self.package, self.base_path))

    def _request_problems(self, call: ReceivedCall) -> list[Problem]:
        found = self.contract.request_problems(call.sent) if self.contract else []
        return [each for each in found if not self.overlooks(each)]

    def _checked(
        self, call: ReceivedCall, operation: tuple[str, str], response: CannedResponse
    ) -> CannedResponse:
        contract = self.contract
        if contract is None:
            return response
        declared = contract.documents(*operation, response.status)
        # Guesses and the vendor's prose tell of responses the document leaves out.
        if (response.assumption or response.page) and not declared:
            return response
        problems = list(self._response_problems(contract, call, response))
        return self.note_defect("; ".join(problems)) if problems else response

    def _response_problems(
        self, contract: Contract, call: ReceivedCall, response: CannedResponse
    ) -> Iterator[str]:
        known = {**ASSUMPTIONS, **self.assumptions}
        if response.assumption and response.assumption not in known:
            yield f"the assumption {response.assumption!r} is not listed"
        for problem in contract.response_problems(call.sent, response):
            yield f"response {response.status} to {call.sent!r}: {problem}"

    def _make(self, name: str, options: Mapping[str, Any]) -> Any:
        made = getattr(importlib.import_module(self.package), name)
        arguments = {"base_url": self.url, "clock": self.clock, **self.settings()}
        return made(**{**arguments, **options})
