"""What a vendor's simulator says of its vendor."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, MutableMapping
from typing import Any, ClassVar

from ..base.clock import ManualClock
from .engine.engine import Engine, headers
from .filtering import Record, to_rfc3339
from .messages import CannedResponse, ReceivedCall
from .problems import Problem


class Vendor:
    """What differs from vendor to vendor; simulators override it.

    Attributes:
        package: Import package of the client.
        base_path: Path of the API's address.
        client_names: Names of the synchronous and the asynchronous client.
        longest_page: Records on the longest page; a request for more gets so many.
        digit_ids: Whether the vendor's ids are numbers, also where they are text.
        assumptions: What the responses rest on where the vendor documents nothing.
        undocumented_shapes: Whether responses have the forms that were seen in the
            vendor's traffic but contradict its document.
    """

    package: ClassVar[str]
    base_path: ClassVar[str] = ""
    client_names: ClassVar[tuple[str, str]]
    longest_page: ClassVar[int] = 1000
    digit_ids: ClassVar[bool] = False
    assumptions: ClassVar[Mapping[str, str]] = {}
    undocumented_shapes: bool = False
    clock: ManualClock
    engine: Engine

    def set_up(self) -> None:
        """Fill the simulator with the records it starts with."""
        raise NotImplementedError

    def settings(self) -> dict[str, Any]:
        """Return the arguments with which a client reaches this simulator."""
        raise NotImplementedError

    def tenant_headers(self) -> Mapping[str, str]:
        """Return the headers that name the tenant of the clients it makes."""
        return {}

    def now(self) -> str:
        """Return the present moment as the vendor writes it."""
        return to_rfc3339(self.clock.now())

    def tenant(self, call: ReceivedCall, path: str) -> Hashable:
        """Return whose records a request is about.

        Args:
            call: The request.
            path: Path of the collection, as in the document.
        """
        return None

    def declared_headers(self, call: ReceivedCall) -> set[str]:
        """Return the headers that the operation of a request declares, lower case."""
        return headers(self.engine.operation(call))

    def table(
        self, call: ReceivedCall, collection: str
    ) -> MutableMapping[str, Record] | None:
        """Return the records of a collection that hand-written operations keep.

        Args:
            call: A request of the same tenant.
            collection: Path of the collection as in the document.

        Returns:
            The records by key; ``None`` for a collection that the engine keeps.
        """
        return None

    def pattern(self, call: ReceivedCall, collection: str) -> Record | None:
        """Return what a record of hand-written operations looks like.

        Args:
            call: A request of the same tenant.
            collection: Path of the collection as in the document.

        Returns:
            A complete record; ``None`` for a collection that the engine keeps.
        """
        records = self.table(call, collection)
        return next(iter(records.values()), None) if records else None

    def given(self, call: ReceivedCall, body: Any) -> Any:
        """Return the members of a record that the body of a request gives."""
        return body

    def page_members(
        self, call: ReceivedCall, places: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """Return the members of a list's response that say where its page lies."""
        return places

    def missing(self, call: ReceivedCall) -> CannedResponse:
        """Return the vendor's response to a request about an unknown record."""
        return self.unknown(404)

    def authenticate(self, call: ReceivedCall) -> None:
        """Check the credentials of a request.

        Raises:
            RefusalError: With the vendor's response.
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
        """Return the vendor's response to a request that breaks its document."""
        raise NotImplementedError

    def unknown(self, status: int) -> CannedResponse:
        """Return the vendor's response to a path or method that does not exist."""
        raise NotImplementedError
