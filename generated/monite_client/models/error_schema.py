from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ErrorSchema(_Model):
    """What a request failed of. Some replies also carry a `type`, such as missing_api_version.

    Attributes:
        message (str): What went wrong.
    """

    message: str
