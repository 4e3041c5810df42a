"""Test kit for users of this package; needs the extra ``monite-client[testing]``.

Example:
    with MoniteSimulator() as monite, monite.client() as client:
        client.approval_processes.cancel(monite.POLICY, monite.PROCESS)
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
from .fake import FakeMonite
from .simulator import MoniteSimulator

__all__ = [
    "CannedResponse",
    "CassetteError",
    "FakeMonite",
    "ManualClock",
    "MoniteSimulator",
    "RefusedRequest",
    "RequestLog",
    "SentRequest",
    "UnexpectedRequestError",
    "vcr_config",
]
