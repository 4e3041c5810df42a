"""Test kit for users of this package; needs the extra ``lucca-timmi-client[testing]``.

Example:
    with LuccaTimmiSimulator() as lucca, lucca.client() as client:
        client.timesheets.cancel(lucca.TIMESHEET, comment="Wrong week")
"""

from .._runtime.testing import (
    CannedResponse,
    CassetteError,
    ManualClock,
    RequestLog,
    SentRequest,
    UnexpectedRequestError,
)
from .fake import FakeLuccaTimmi
from .simulator import LuccaTimmiSimulator

__all__ = [
    "CannedResponse",
    "CassetteError",
    "FakeLuccaTimmi",
    "LuccaTimmiSimulator",
    "ManualClock",
    "RequestLog",
    "SentRequest",
    "UnexpectedRequestError",
]
