"""What the test kits of all vendors have in common; needs the extra ``[testing]``."""

try:
    from ..base.clock import ManualClock
    from .cassettes import CassetteError
    from .contract import Contract
    from .fake import FakeVendor, UnexpectedRequestError
    from .messages import CannedResponse, ReceivedCall, RefusalError, SentRequest
    from .problems import RefusedRequest
    from .requests import RequestLog
    from .simulator import Simulator, handles
    from .vcr import vcr_config
except ModuleNotFoundError as error:
    _extra = __name__.partition(".")[0].replace("_", "-") + "[testing]"
    raise ModuleNotFoundError(
        f"the test kit needs {error.name}: pip install '{_extra}'", name=error.name
    ) from error

__all__ = [
    "CannedResponse",
    "CassetteError",
    "Contract",
    "FakeVendor",
    "ManualClock",
    "ReceivedCall",
    "RefusalError",
    "RefusedRequest",
    "RequestLog",
    "SentRequest",
    "Simulator",
    "UnexpectedRequestError",
    "handles",
    "vcr_config",
]
