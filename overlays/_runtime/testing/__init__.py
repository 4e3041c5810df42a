"""What the test kits of all vendors have in common; needs the extra ``[testing]``."""

from ..clock import ManualClock
from .cassettes import CassetteError
from .contract import Contract
from .fake import FakeVendor, UnexpectedRequestError
from .messages import Call, RefusalError, Reply, SentRequest
from .requests import RequestLog
from .simulator import Simulator, answers

__all__ = [
    "Call",
    "CassetteError",
    "Contract",
    "FakeVendor",
    "ManualClock",
    "RefusalError",
    "Reply",
    "RequestLog",
    "SentRequest",
    "Simulator",
    "UnexpectedRequestError",
    "answers",
]
