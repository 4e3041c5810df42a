from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class VerifyResponse(_Model):
    """Whether a domain was verified.

    Attributes:
        id (str):
        domain (str):
        status (str):
    """

    id: str
    domain: str
    status: str
