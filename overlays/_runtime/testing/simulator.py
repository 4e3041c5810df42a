"""What the simulators of all vendors have in common."""

from __future__ import annotations

import functools
import importlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Generic, Self, TypeVar, cast

from ..base.clock import ManualClock
from .contract import Contract, shipped_contract
from .engine.engine import ASSUMPTIONS, Engine
from .engine.plans import shipped_plan
from .engine.shelf import Shelf
from .filtering import Record
from .messages import (
    CannedResponse,
    ReceivedCall,
    RefusalError,
    SentRequest,
    check_response,
)
from .names import collection_of, operation_of
from .problems import Problem, RefusedRequest
from .requests import RequestLog
from .server import LocalServer
from .vendor import Vendor

#: 3 June 2024, 8:00 UTC: after the weeks and documents the simulators start with.
_START = 1_717_401_600.0

S = TypeVar("S", bound="Simulator[Any, Any]")
#: The classes of the vendor's clients, synchronous and asynchronous.
C = TypeVar("C")
A = TypeVar("A")
Handler = Callable[[S, ReceivedCall], CannedResponse]


def handles(method: str, path: str) -> Callable[[Handler[S]], Handler[S]]:
    """Mark a method of a simulator as the one that handles an operation.

    Args:
        method: HTTP method.
        path: Path of the operation as in the vendor's document.
    """

    def mark(handler: Handler[S]) -> Handler[S]:
        marks = getattr(handler, "handles", ())
        handler.handles = (*marks, (method, path))  # type: ignore[attr-defined]
        return handler

    return mark


class Simulator(Vendor, Generic[C, A]):
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
        refused: Requests that broke the document, each with its problems.
        defects: What was wrong with the simulator's own responses; always empty unless
            the simulator itself is broken.
    """

    def __init__(self, *, clock: ManualClock | None = None) -> None:
        self.clock: ManualClock = clock or ManualClock(_START)
        self.requests: RequestLog = RequestLog()
        self.defects: list[str] = []
        self.refused: list[RefusedRequest] = []
        self._planned: deque[CannedResponse] = deque()
        self._faults: dict[tuple[str, str], deque[CannedResponse]] = {}
        self._delays: dict[tuple[str, str], float] = {}
        self._server: LocalServer | None = None
        self.reset()

    def reset(self) -> None:
        """Go back to the state of the start; the clock keeps its time."""
        self.requests.clear()
        self.refused.clear()
        self._planned.clear()
        self._faults.clear()
        self._delays.clear()
        self.engine: Engine = self._engine()
        self.set_up()

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
        return cast("C", self._make(self.client_names[0], options))

    def async_client(self, **options: Any) -> A:
        """Return an asynchronous client that talks to this simulator.

        Args:
            **options: As for `client`.
        """
        return cast("A", self._make(self.client_names[1], options))

    def respond_next(self, *responses: CannedResponse) -> None:
        """Give these responses to the next requests, whatever they ask.

        Planned responses may be anything, for example ``CannedResponse(503)``; they are
        not checked against the document. The first may go to a request the client sends
        on its own account, such as that for a token.

        Raises:
            TypeError: One is not a response.
        """
        for entry in responses:
            check_response(entry)
        self._planned.extend(responses)

    def fail(self, target: Any, *responses: CannedResponse) -> None:
        """Give these responses to the next calls of one operation.

        Other operations respond as always, the token of a client among them.

        Args:
            target: Method of a client, such as ``client.payables.pay``, or its name.
            *responses: For example ``CannedResponse(503)``; one for each attempt.

        Raises:
            TypeError: One is not a response, or the target not a method.
            LookupError: There is no such operation.
        """
        for item in responses:
            check_response(item)
        self._faults.setdefault(self._key(target), deque()).extend(responses)

    def delay(self, target: Any, seconds: float) -> None:
        """Respond to all calls of one operation late, in real time.

        Args:
            target: As for `fail`.
            seconds: How long each response is held back; 0 ends it.

        Raises:
            TypeError: The target is not a method.
            LookupError: There is no such operation.
        """
        self._delays[self._key(target)] = seconds

    def delay_of(self, operation: tuple[str, str]) -> float:
        """Return for how many seconds the responses of an operation are held back."""
        return self._delays.get(operation, 0.0)

    def _key(self, target: Any) -> tuple[str, str]:
        operation = operation_of(self.package, target)
        return operation.method, operation.path

    def assert_all_used(self) -> None:
        """Assert that every planned response was given, and that nothing was defective.

        Raises:
            AssertionError: It says what was left, or what was wrong.
        """
        if self.defects:
            raise AssertionError(f"defects of the simulator: {self.defects}")
        faults = [item for queue in self._faults.values() for item in queue]
        if left := [*self._planned, *faults]:
            listed = ", ".join(str(item.status) for item in left)
            raise AssertionError(f"planned, but never asked for: status {listed}")

    def add(
        self, resource: str, record: Mapping[str, Any] | None = None, **parents: Any
    ) -> Record:
        """Add a record, completed with what its schema requires.

        Args:
            resource: Public name of the resource, such as ``"payables"``.
            record: Members of the record, by the vendor's names.
            **parents: Ids of the records below which it lies, by path parameter.

        Returns:
            A copy of the record as it is kept, with its id.

        Raises:
            LookupError: There is no such resource, or no such parent.
            ValueError: The resource has no such members, or their values do not fit.
        """
        return self._shelf(resource, parents).add(record or {})

    def get(self, resource: str, id: Any, **parents: Any) -> Record:
        """Return a copy of a record as it is kept.

        Args:
            resource: Public name of the resource, such as ``"payables"``.
            id: The id of the record.
            **parents: As for `add`.

        Raises:
            LookupError: There is no such resource, or no such record.
        """
        return self._shelf(resource, parents).get(str(id))

    def _shelf(self, resource: str, parents: Mapping[str, Any]) -> Shelf:
        operation = collection_of(self.package, resource)
        key = operation.method, operation.path
        path = {name: str(value) for name, value in parents.items()}
        headers = {k.lower(): v for k, v in self.tenant_headers().items()}
        sent = SentRequest(operation.method, self.base_path + operation.path, headers)
        return Shelf(self.engine, ReceivedCall(sent, path, key))

    @property
    def contract(self) -> Contract | None:
        """The document of the vendor; ``None`` if the package ships none."""
        return shipped_contract(self.package, self.base_path)

    def operations(self) -> set[tuple[str, str]]:
        """Return method and path of every operation that has a response."""
        declared = self.contract.operations if self.contract else ()
        return {*self.handlers(), *declared}

    @classmethod
    @functools.cache
    def handlers(cls) -> dict[tuple[str, str], str]:
        """Return the names of the handling methods by operation."""
        by_operation: dict[tuple[str, str], str] = {}
        for name in dir(cls):
            for operation in getattr(getattr(cls, name), "handles", ()):
                by_operation[operation] = name
        return by_operation

    def planned(self) -> CannedResponse | None:
        """Return the response planned for the next request and forget it."""
        return self._planned.popleft() if self._planned else None

    def respond(self, call: ReceivedCall, operation: tuple[str, str]) -> CannedResponse:
        """Return the response to a request, checked."""
        if faults := self._faults.get(operation):
            return faults.popleft()
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
            self.refused.append(RefusedRequest(call.sent, tuple(problems)))
            return self.engine.marked(call, self.invalid(call, problems))
        name = self.handlers().get(operation)
        if name is None:
            return self.engine.respond(call, operation)
        response: CannedResponse = getattr(self, name)(call)
        return response

    def _engine(self) -> Engine:
        return Engine(self, shipped_plan(self.package, self.base_path))

    def _request_problems(self, call: ReceivedCall) -> list[Problem]:
        problems = self.contract.request_problems(call.sent) if self.contract else []
        problems = problems or self.engine.unknown_names(call)
        return [problem for problem in problems if not self.overlooks(problem)]

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
        kind = getattr(importlib.import_module(self.package), name)
        arguments = {"base_url": self.url, "clock": self.clock, **self.settings()}
        return kind(**{**arguments, **options})
