"""A transport that gives canned responses and refuses what nobody planned."""

from __future__ import annotations

import importlib
import os
from collections import deque
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, Self, TypeVar, overload

import httpx

from ..base.clock import ManualClock
from .cassettes import Recording, recorded_moment
from .contract import Contract, shipped_contract
from .engine.plans import shipped_plan
from .factory import Factory, filled_response
from .messages import ABSENT, CannedResponse, SentRequest, check_response
from .names import operation_of
from .problems import Problem
from .replay import Recordings
from .requests import RequestLog
from .routes import fits
from .strictness import unknown_names

Planned = CannedResponse | Exception
#: The classes of the vendor's clients, synchronous and asynchronous.
C = TypeVar("C")
A = TypeVar("A")


class UnexpectedRequestError(AssertionError):
    """A request was sent for which the test planned no response."""


class FakeVendor(httpx.BaseTransport, httpx.AsyncBaseTransport, Generic[C, A]):
    """Responds to requests without any socket, each planned response once and in order.

    Requests and planned responses are checked against the vendor's document, so that a
    test cannot rest on something the vendor would never send. Recorded responses are
    not: they were sent.

    Args:
        checked: Whether to check against the document.
        clock: Time of the clients it makes; by default one that never sleeps.

    Attributes:
        clock: The clock of the clients it makes.
        requests: What was sent so far, with assertions.
    """

    package: ClassVar[str]
    host: ClassVar[str]
    base_path: ClassVar[str] = ""
    client_names: ClassVar[tuple[str, str]]
    #: Arguments of a client that has to authenticate itself to nobody.
    client_settings: ClassVar[Mapping[str, Any]] = {}
    #: Headers in which a request must equal a recorded one: they change its meaning.
    matched_headers: ClassVar[tuple[str, ...]] = ("accept",)
    #: How problems of a request begin that the vendor overlooks.
    overlooked: ClassVar[tuple[str, ...]] = ()

    def __init__(
        self, *, checked: bool = True, clock: ManualClock | None = None
    ) -> None:
        self.clock: ManualClock = clock or ManualClock()
        self.requests: RequestLog = RequestLog()
        self._checked = checked
        self._planned: dict[tuple[str, str], deque[Planned]] = {}
        self._recorded = Recordings(self.matched_headers)
        self._failed = False

    @classmethod
    def from_cassette(
        cls,
        path: str | os.PathLike[str],
        *,
        repeat: bool = False,
        checked: bool = True,
        clock: ManualClock | None = None,
    ) -> Self:
        """Return a fake that gives the responses of a cassette; see `play`.

        Args:
            path: The file.
            repeat: As for `play`.
            checked: Whether to check further, planned responses against the document.
            clock: Time of the clients it makes; by default it stands at the moment of
                the recording, if a file with the suffix ``.clock`` beside the cassette
                names it.

        Raises:
            CassetteError: The file is missing or no cassette.
        """
        if clock is None and (moment := recorded_moment(path)) is not None:
            clock = ManualClock(moment)
        fake = cls(checked=checked, clock=clock)
        fake.play(path, repeat=repeat)
        return fake

    @property
    def url(self) -> str:
        """Address the clients are given; nothing there is ever asked.

        With a cassette its host is the recorded one, to which links in responses lead.
        """
        return f"https://{self._recorded.host or self.host}{self.base_path}"

    @overload
    def on(self, target: str, path: str, /, *responses: Planned) -> None: ...
    @overload
    def on(self, target: Any, /, *responses: Planned, returns: Any = ...) -> None: ...
    def on(self, target: Any, /, *responses: Any, returns: Any = ABSENT) -> None:
        """Plan the responses to an operation, or to a method and path.

        Args:
            target: Method of a client, such as ``client.invoices.cancel``; or an HTTP
                method, followed by a decoded path with the base path of the API.
            *responses: Responses, or exceptions of httpx to raise instead; one for each
                request, in this order.
            returns: Members of the record that a successful response holds, or a list
                of such; what else its schema requires is added.

        Raises:
            TypeError: One is neither a response nor an exception.
            ValueError: The path does not lie below the base path of the API.
            LookupError: The client has no such operation.
        """
        key = self._target(target, responses)
        planned = responses[1:] if isinstance(target, str) else responses
        if returns is not ABSENT:
            planned = (
                *planned,
                filled_response(self.package, self.base_path, key, returns),
            )
        for item in planned:
            if not isinstance(item, Exception):
                check_response(item)
        self._planned.setdefault(key, deque()).extend(planned)

    @property
    def factory(self) -> Factory:
        """Makes records with what their schema requires, by the name of the schema."""
        return Factory(shipped_plan(self.package, self.base_path))

    def _target(self, target: Any, responses: tuple[Any, ...]) -> tuple[str, str]:
        if not isinstance(target, str):
            operation = operation_of(self.package, target)
            return operation.method, self.base_path + operation.path
        path = responses[0] if responses else ""
        if not isinstance(path, str) or not path.startswith(f"{self.base_path}/"):
            raise ValueError(
                f"{path!r} does not lie below the API: it begins with {self.base_path}/"
            )
        return target.upper(), path

    def play(self, path: str | os.PathLike[str], *, repeat: bool = False) -> None:
        """Planned with the responses of a cassette what no planned response is for.

        A request gets the first response that was not given yet and whose request was
        the same: in method, path, query, meaning of the body, and the headers of
        `matched_headers`. ``REDACTED`` in a recorded JSON body equals any text.

        Args:
            path: A file in the YAML form of vcrpy.
            repeat: Whether, once all responses to a request were given, the last one is
                given again. Otherwise each is given once.

        Raises:
            CassetteError: The file is missing or no cassette.
        """
        self._recorded.add(path, repeat=repeat)

    def assert_all_used(self) -> None:
        """Assert that every planned and every recorded response was used.

        Raises:
            AssertionError: It names those that were not.
        """
        if self._failed:  # the request that failed said so already
            return
        left = {key: len(queue) for key, queue in self._planned.items() if queue}
        if left:
            listed = ", ".join(f"{m} {p} ({n})" for (m, p), n in left.items())
            raise AssertionError(f"planned, but never asked for: {listed}")
        if unused := self._recorded.unused():
            listed = ", ".join(map(repr, unused))
            raise AssertionError(f"recorded, but never asked for: {listed}")

    def client(self, **options: Any) -> C:
        """Return a synchronous client on this transport.

        Args:
            **options: Arguments of the client, on top of address, credentials,
                transport and clock.
        """
        new: C = self._make(self.client_names[0], options)
        return new

    def async_client(self, **options: Any) -> A:
        """Return an asynchronous client on this transport.

        Args:
            **options: As for `client`.
        """
        client: A = self._make(self.client_names[1], options)
        return client

    @property
    def contract(self) -> Contract | None:
        """The document of the vendor; ``None`` if the package ships none."""
        return shipped_contract(self.package, self.base_path)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Planned a request of a synchronous client."""
        return self._respond(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Planned a request of an asynchronous client."""
        return self._respond(request, await request.aread())

    def _respond(self, request: httpx.Request, body: bytes) -> httpx.Response:
        target = request.url.raw_path.decode("ascii")
        headers = {name.lower(): value for name, value in request.headers.items()}
        sent = SentRequest(request.method, target, headers, body)
        self.requests.add(sent)
        planned = self._next(sent)
        if isinstance(planned, Recording):
            return _replayed(planned)
        self._check(sent, planned)
        if isinstance(planned, Exception):
            if isinstance(planned, httpx.RequestError):
                planned.request = request
            raise planned
        return httpx.Response(
            planned.status, headers=planned.sent_headers, content=planned.body
        )

    def _next(self, sent: SentRequest) -> Planned | Recording:
        for (method, path), queue in self._planned.items():
            if queue and method == sent.method and _reaches(path, sent):
                return queue.popleft()
        recorded = self._recorded.take(sent)
        if recorded is None:
            self._failed = True
            raise UnexpectedRequestError(self._unexpected(sent))
        return recorded

    def _unexpected(self, sent: SentRequest) -> str:
        asked = f"{sent.method} {sent.path}"
        plans = ", ".join(f"{m} {p} ({len(q)} left)" for (m, p), q in self._plans())
        planned = f"no response is planned for {asked}; planned are: {plans or 'none'}"
        if not len(self._recorded):
            return planned
        near = self._recorded.nearest(sent)
        recorded = f"no recording fits {asked}; {near}"
        return f"{recorded}; {planned}" if plans else recorded

    def _plans(self) -> list[tuple[tuple[str, str], deque[Planned]]]:
        return list(self._planned.items())

    def _check(self, sent: SentRequest, planned: Planned) -> None:
        contract = self.contract if self._checked else None
        if contract is None:
            return
        problems = self._request_problems(contract, sent)
        # Proxies and gateways send 5xx and 429 with anything. No test for
        # CannedResponse here: that of another vendor's package serves as well.
        if not isinstance(planned, Exception) and planned.status < 429:
            problems += contract.response_problems(sent, planned)
        if problems:
            self._failed = True
            raise AssertionError(
                f"{sent} or its planned response breaks the vendor's document:"
                f" {'; '.join(problems)} (checked=False switches this off)"
            )

    def _request_problems(self, contract: Contract, sent: SentRequest) -> list[Problem]:
        problems = contract.request_problems(sent)
        operation = contract.reached(sent)
        if not problems and operation is not None:
            schemas = shipped_plan(self.package, self.base_path).schemas
            problems = unknown_names(schemas, operation, sent)
        return [
            problem for problem in problems if not problem.startswith(self.overlooked)
        ]

    def _make(self, name: str, options: Mapping[str, Any]) -> Any:
        kind = getattr(importlib.import_module(self.package), name)
        arguments = {
            "base_url": self.url,
            "transport": self,
            "clock": self.clock,
            **self.client_settings,
        }
        return kind(**{**arguments, **options})


def _reaches(path: str, sent: SentRequest) -> bool:
    """Tell whether a request goes to a path, or to one with parameters filled in."""
    return sent.path == path or fits(path, sent.raw_path)


def _replayed(recording: Recording) -> httpx.Response:
    # A stream, unlike content, is decoded by the client as it would be from a socket.
    return httpx.Response(
        recording.status,
        headers=list(recording.headers),
        stream=httpx.ByteStream(recording.body),
    )
