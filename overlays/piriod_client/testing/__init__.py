"""Test kit for users of this package; needs the extra ``piriod-client[testing]``.

Example:
    with PiriodSimulator() as piriod, piriod.client() as client:
        client.suppliers.list()
"""

from .._runtime.testing import (
    CannedResponse,
    CassetteError,
    ManualClock,
    RequestLog,
    SentRequest,
    UnexpectedRequestError,
)
from .fake import FakePiriod
from .simulator import PiriodSimulator

__all__ = [
    "CannedResponse",
    "CassetteError",
    "FakePiriod",
    "ManualClock",
    "PiriodSimulator",
    "RequestLog",
    "SentRequest",
    "UnexpectedRequestError",
]
