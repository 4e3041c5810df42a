"""Test kit for users of this package; needs the extra ``kantata-ox-client[testing]``.

Example:
    with KantataOXSimulator() as kantata, kantata.client() as client:
        client.timesheet_submissions.get(kantata.SUBMISSION)
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
from .fake import FakeKantataOX
from .simulator import KantataOXSimulator

__all__ = [
    "CannedResponse",
    "CassetteError",
    "FakeKantataOX",
    "KantataOXSimulator",
    "ManualClock",
    "RefusedRequest",
    "RequestLog",
    "SentRequest",
    "UnexpectedRequestError",
    "vcr_config",
]
