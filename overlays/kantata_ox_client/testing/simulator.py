"""A simulator of Kantata OX: timesheets, time entries, invoices, references."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, ClassVar

from .invoices import InvoiceOperations
from .time_entries import TimeEntryOperations
from .timesheets import TimesheetOperations

_DATES = ("_date", "_on", "date_performed")


class KantataOXSimulator(TimesheetOperations, TimeEntryOperations, InvoiceOperations):
    """A Kantata OX account on the loopback interface; see `Simulator`.

    The project ``WORKSPACE`` has the time of a week: two entries are in the pending
    ``SUBMISSION`` (with an external reference), one in ``APPROVED_SUBMISSION`` and on
    the active ``INVOICE``, one in ``CANCELLED_SUBMISSION``, and ``FREE_TIME_ENTRY`` in
    none. ``ARCHIVED_TIME_ENTRY`` and ``FOREIGN_TIME_ENTRY`` are hidden by the default
    filters. ``DRAFT_INVOICE`` and ``CANCELLED_INVOICE`` cannot be cancelled.

    Attributes:
        answers_with_submissions: Whether decisions return submissions, as
            the reference says today, in place of resolutions, as it said before.
    """

    WORKSPACE: ClassVar[str] = "77"
    SUBMISSION: ClassVar[str] = "501"
    APPROVED_SUBMISSION: ClassVar[str] = "502"
    CANCELLED_SUBMISSION: ClassVar[str] = "503"
    FREE_TIME_ENTRY: ClassVar[str] = "904"
    ARCHIVED_TIME_ENTRY: ClassVar[str] = "911"
    FOREIGN_TIME_ENTRY: ClassVar[str] = "912"
    INVOICE: ClassVar[str] = "1001"
    DRAFT_INVOICE: ClassVar[str] = "1002"
    CANCELLED_INVOICE: ClassVar[str] = "1003"

    assumptions: ClassVar[Mapping[str, str]] = {
        "active-statuses": "Active submissions are the pending and approved ones.",
        "cancel-inactive": "Cancelling an invoice that is not active gives 400.",
        "invalid-is-422": "A request that breaks the document is refused with 422.",
        "no-such-path": "Unknown paths and methods give 404.",
        "rate-limit": "429 has the usual shape; the vendor promises no Retry-After.",
        "refused-by-rule": "What a rule of the reference forbids is refused with 422.",
        "undecidable-status": "A decision the status forbids is refused with 422;"
        " approving needs pending, the others pending or approved.",
    }

    def roughen(self, body: bytes) -> bytes:
        """Return a body in the shapes seen in traffic.

        There is no ``meta``, the index has another order than ``results``, and dates
        that are not set are empty texts.
        """
        try:
            envelope = json.loads(body)
        except ValueError:
            return body
        if not isinstance(envelope, dict) or "results" not in envelope:
            return body
        envelope.pop("meta", None)
        places = {
            str(item["id"]): place for place, item in enumerate(envelope["results"])
        }
        rough = {name: _rough_index(item, places) for name, item in envelope.items()}
        return json.dumps(rough).encode()


def _rough_index(index: Any, places: Mapping[str, int]) -> Any:
    """Return an index of records in the order that the results do not have."""
    if not isinstance(index, dict):
        return index
    backwards = sorted(index, key=lambda id: -places.get(id, -1))
    return {id: _rough_record(index[id]) for id in backwards}


def _rough_record(record: Any) -> Any:
    if not isinstance(record, dict):
        return record
    return {
        name: "" if value is None and name.endswith(_DATES) else value
        for name, value in record.items()
    }
