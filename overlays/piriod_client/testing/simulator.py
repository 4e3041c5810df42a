"""A simulator of Piriod: procurement, billing and payments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .._runtime.testing.filtering import Record
from .billing import BillingOperations
from .payments import PaymentOperations
from .procurement import ProcurementOperations
from .state import Space


class PiriodSimulator(ProcurementOperations, BillingOperations, PaymentOperations):
    """Piriod on the loopback interface; see `Simulator`.

    In test mode the workspace ``WORKSPACE`` holds a finalized retention
    (``RETENTION``), a draft of one (``DRAFT_RETENTION``), document types and a few
    suppliers. In live mode it holds one finalized retention (``LIVE_RETENTION``).
    ``OTHER_WORKSPACE`` is empty; ``FOREIGN_WORKSPACE`` is refused.
    """

    RETENTION: ClassVar[int] = 7
    DRAFT_RETENTION: ClassVar[int] = 8
    LIVE_RETENTION: ClassVar[int] = 70
    CANCELLATION_DOCUMENT: ClassVar[int] = 3

    assumptions: ClassVar[Mapping[str, str]] = {
        "bad-query": "A query that breaks the document is refused with 400.",
        "cancelled-is-kept": "A cancelled subscription can still be read.",
        "first-status": "The status a new object starts with; none is documented.",
        "nested-messages": "Errors of lines lie in a list of maps, as in older pages.",
        "page-beyond": "A page beyond the last gives 404.",
        "payment-actions": "The status after authorizing and paying a payment.",
        "payment-checked": "A refund of an unknown payment is refused with 400.",
        "publishable-source": "A source made without credentials belongs to live mode"
        " of the first workspace.",
        "rate-limit": "429 with Retry-After; the vendor documents no limit.",
        "retention-checked": "A cancellation of a retention that is not finalized is"
        " refused with 400, field retention.",
        "wrong-state": "An action the status forbids is refused with 400,"
        " non_field_errors.",
    }

    def set_up(self) -> None:
        """Start with a few records in the first workspace."""
        super().set_up()
        test = self.spaces[self.WORKSPACE, True]
        live = self.spaces[self.WORKSPACE, False]
        self._retention(test, self.RETENTION, "finalized")
        self._retention(test, self.DRAFT_RETENTION, "draft")
        self._retention(live, self.LIVE_RETENTION, "finalized")
        for name in ("Example Papeles", "Example Tintas", "Example Servicios"):
            self.make(test, "suppliers", {"name": name, "country": "CL"})
        for space in (test, live):
            space.put("document types", _document(self.CANCELLATION_DOCUMENT))

    def _retention(self, space: Space, id: int, status: str) -> None:
        record = self.make(space, "retentions", {"number": id, "date": "2024-05-06"})
        del space.tables["retentions"][str(record["id"])]
        space.put("retentions", {**record, "id": id, "status": status})


def _document(id: int) -> Record:
    return {
        "id": id,
        "name": "Example cancellation",
        "code": "X3",
        "country": "CL",
        "currency": "USD",
        "is_sale": False,
        "is_purchase": True,
        "is_order": False,
        "hold_taxes": True,
    }
