"""Test kit for users of this package; needs the extra ``lucca-timmi-client[testing]``.

Example:
    with LuccaTimmiSimulator() as lucca, lucca.client() as client:
        client.timesheets.cancel(lucca.TIMESHEET, comment="Wrong week")
"""

from .._runtime.testing import (
    CannedResponse,
    CassetteError,
    ManualClock,
    RefusedRequest,
    RequestLog,
    SentRequest,
    UnexpectedRequestError,
    vcr_config,
)
from .fake import FakeLuccaTimmi
from .simulator import LuccaTimmiSimulator

__all__ = [
    "CannedResponse",
    "CassetteError",
    "FakeLuccaTimmi",
    "LuccaTimmiSimulator",
    "ManualClock",
    "RefusedRequest",
    "RequestLog",
    "SentRequest",
    "UnexpectedRequestError",
    "vcr_config",
]
