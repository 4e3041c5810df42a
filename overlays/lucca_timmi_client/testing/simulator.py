"""A simulator of Lucca's timesheets: v4, v3 and the older workflow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

from .imports import ImportOperations
from .legacy import LegacyOperations
from .reports import ReadingOperations

_DATE_MEMBER = re.compile(rb'("(?:starts|ends)On": "\d{4}-\d\d-\d\d)"')


class LuccaTimmiSimulator(LegacyOperations, ImportOperations, ReadingOperations):
    """A Lucca account on the loopback interface; see `Simulator`.

    ``OWNER`` has an approved timesheet (``APPROVED_TIMESHEET``), three pending ones
    (``TIMESHEET`` is the first, ``LATER_TIMESHEET`` the next, the third needs two
    approvals) and two not submitted. Of the two of ``OTHER_OWNER`` the second,
    ``FOREIGN_TIMESHEET``, was not submitted by the API key's user.

    Attributes:
        accepts_xml: Whether cancelling takes an XML body; else it returns 415.
    """

    TIMESHEET: ClassVar[int] = 101
    LATER_TIMESHEET: ClassVar[int] = 102
    LAST_PENDING_TIMESHEET: ClassVar[int] = 103
    APPROVED_TIMESHEET: ClassVar[int] = 100
    FOREIGN_TIMESHEET: ClassVar[int] = 202

    assumptions: ClassVar[Mapping[str, str]] = {
        "bad-paging": "A paging value that is not offset,limit is refused with 400.",
        "conflict-body": "The 409 of a timesheet that is not pending has a message;"
        " the document leaves the body open.",
        "default-fields": "Without fields, v3 lists give whole records and the count.",
        "exports-errors": "Errors of the export list have the shape of v3.",
        "ids-differ": "Different ids in path and body are refused with 400.",
        "import-locked": "An import into a submitted timesheet is refused with 400.",
        "legacy-items": "Items of the older workflow have status 0, or 1 on failure.",
        "no-report": "A report id that cannot be gives 404.",
        "no-such-path": "Unknown paths and methods have an empty body.",
        "not-the-author": "Cancelling what somebody else submitted gives 403.",
        "rate-limit": "429 with Retry-After, documented for the newer API only.",
        "report-ready": "The file of a report is there at once.",
        "unknown-entries": "Changing an unknown entry in a list is refused with 400.",
        "unknown-timesheet": "An unknown timesheet gives 404.",
        "v4-errors": "The shape of v4's undocumented errors, such as 400 and 401.",
        "wrong-status": "Approving, denying or invalidating in the wrong status gives"
        " 409, as documented for cancelling.",
        "xml-refused": "A server that reads no XML returns 415.",
    }

    def roughen(self, body: bytes) -> bytes:
        """Write days as ``2024-04-29T00:00:00``, as a response of the vendor did."""
        return _DATE_MEMBER.sub(rb'\1T00:00:00"', body)
