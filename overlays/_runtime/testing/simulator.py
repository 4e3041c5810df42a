"""What the simulators of all vendors have in common."""

from __future__ import annotations

import importlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar, Generic, Self, TypeVar

from ..base.clock import ManualClock
from .contract import Contract, Problem, shipped_contract
from .messages import Call, RefusalError, Reply, check_reply
from .requests import RequestLog
from .server import LocalServer

#: 3 June 2024, 8:00 UTC: after the weeks and documents the simulators start with.
_START = 1_717_401_600.0

S = TypeVar("S", bound="Simulator[Any, Any]")
#: The classes of the vendor's clients, synchronous and asynchronous.
C = TypeVar("C")
A = TypeVar("A")
Handler = Callable[[S, Call], Reply]


def answers(method: str, path: str) -> Callable[[Handler[S]], Handler[S]]:
    """Mark a method of a simulator as the one that answers an operation.

    Args:
        method: HTTP method.
        path: Path of the operation as in the vendor's document.
    """

    def mark(handler: Handler[S]) -> Handler[S]:
        marks = getattr(handler, "answers", ())
        handler.answers = (*marks, (method, path))  # type: ignore[attr-defined]
        return handler

    return mark


class Simulator(Generic[C, A]):
    """A vendor's API on the loopback interface, with state.

    It is started by ``with``. It does what the vendor's pages say and no more: whatever
    had to be guessed is marked by the reply header ``x-guess`` and listed in
    ``guesses``. Requests and its own replies are checked against the vendor's document.

    Args:
        clock: Time for both sides; by default one that stands still and never sleeps.

    Attributes:
        clock: The clock of the simulator, and of the clients it makes.
        requests: What was sent so far, with assertions.
        as_seen: Whether replies have the forms that were seen in the vendor's traffic
            but contradict its document. Set it to test that a program bears them.
        defects: What was wrong with the simulator's own replies; always empty unless
            the simulator itself is broken.
    """

    package: ClassVar[str]
    base_path: ClassVar[str] = ""
    client_names: ClassVar[tuple[str, str]]
    guesses: ClassVar[Mapping[str, str]] = {}
    as_seen: bool = False

    def __init__(self, *, clock: ManualClock | None = None) -> None:
        self.clock: ManualClock = clock or ManualClock(_START)
        self.requests: RequestLog = RequestLog()
        self.defects: list[str] = []
        self._planned: deque[Reply] = deque()
        self._server: LocalServer | None = None
        self.reset()

    def reset(self) -> None:
        """Go back to the state of the start; the clock keeps its time."""
        self.requests.clear()
        self._planned.clear()
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

    def answer_next(self, *replies: Reply) -> None:
        """Answer the next requests with these replies, whatever they ask.

        Planned replies may be anything, for example ``Reply(503)``; they are not
        checked against the document. The first may go to a request the client sends
        on its own account, such as that for a token.

        Raises:
            TypeError: One is no reply.
        """
        for each in replies:
            check_reply(each)
        self._planned.extend(replies)

    def assert_all_used(self) -> None:
        """Assert that every planned reply was given, and that nothing was defective.

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

    @classmethod
    def handlers(cls) -> dict[tuple[str, str], str]:
        """Return the names of the answering methods by operation."""
        found: dict[tuple[str, str], str] = {}
        for name in dir(cls):
            for operation in getattr(getattr(cls, name), "answers", ()):
                found[operation] = name
        return found

    def admit(self, call: Call) -> None:
        """Check the credentials of a request.

        Raises:
            RefusalError: With the vendor's answer.
        """

    def reply_headers(self, call: Call) -> dict[str, str]:
        """Return the headers the vendor sends with every reply."""
        return {}

    def roughen(self, body: bytes) -> bytes:
        """Return a body as the vendor was seen to send it against its document."""
        return body

    def overlooks(self, problem: Problem) -> bool:
        """Tell whether the vendor mends this problem of a request in silence."""
        return False

    def invalid(self, call: Call, problems: list[Problem]) -> Reply:
        """Return the vendor's answer to a request that breaks its document."""
        raise NotImplementedError

    def unknown(self, status: int) -> Reply:
        """Return the vendor's answer to a path or method that does not exist."""
        raise NotImplementedError

    def planned(self) -> Reply | None:
        """Return the reply planned for the next request and forget it."""
        return self._planned.popleft() if self._planned else None

    def answer(self, call: Call, operation: tuple[str, str]) -> Reply:
        """Return the reply to a request, checked."""
        if (planned := self.planned()) is not None:
            return planned
        try:
            reply = self._perform(call, operation)
        except RefusalError as refusal:
            reply = refusal.reply
        headers = {**self.reply_headers(call), **reply.headers}
        reply = self._checked(call, operation, replace(reply, headers=headers))
        if not self.as_seen:
            return reply
        body = self.roughen(reply.body)
        return Reply(reply.status, content=body, headers=reply.sent_headers)

    def note_defect(self, reason: str) -> Reply:
        """Note that the simulator is wrong, and return the reply that says so."""
        self.defects.append(reason)
        return Reply(500, content=f"defect of the simulator: {reason}".encode())

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

    def _perform(self, call: Call, operation: tuple[str, str]) -> Reply:
        self.admit(call)
        if problems := self._request_problems(call):
            return self.invalid(call, problems)
        handler = getattr(self, self.handlers()[operation])
        reply: Reply = handler(call)
        return reply

    def _request_problems(self, call: Call) -> list[Problem]:
        found = self.contract.request_problems(call.sent) if self.contract else []
        return [each for each in found if not self.overlooks(each)]

    def _checked(self, call: Call, operation: tuple[str, str], reply: Reply) -> Reply:
        contract = self.contract
        if contract is None:
            return reply
        declared = contract.documents(*operation, reply.status)
        # Guesses and the vendor's prose tell of replies the document leaves out.
        if (reply.guess or reply.page) and not declared:
            return reply
        problems = list(self._reply_problems(contract, call, reply))
        return self.note_defect("; ".join(problems)) if problems else reply

    def _reply_problems(
        self, contract: Contract, call: Call, reply: Reply
    ) -> Iterator[str]:
        if reply.guess and reply.guess not in self.guesses:
            yield f"the guess {reply.guess!r} is not listed"
        for problem in contract.reply_problems(call.sent, reply):
            yield f"reply {reply.status} to {call.sent!r}: {problem}"

    def _make(self, name: str, options: Mapping[str, Any]) -> Any:
        made = getattr(importlib.import_module(self.package), name)
        arguments = {"base_url": self.url, "clock": self.clock, **self.settings()}
        return made(**{**arguments, **options})
