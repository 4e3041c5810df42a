"""Test kit for users of this package; needs the extra ``piriod-client[testing]``.

Example:
    with PiriodSimulator() as piriod, piriod.client() as client:
        client.suppliers.list()
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
from .fake import FakePiriod
from .simulator import PiriodSimulator

__all__ = [
    "CannedResponse",
    "CassetteError",
    "FakePiriod",
    "ManualClock",
    "PiriodSimulator",
    "RefusedRequest",
    "RequestLog",
    "SentRequest",
    "UnexpectedRequestError",
    "vcr_config",
]
