from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class FinancingTokenResponse(_Model):
    """A token for the component of the financing provider.

    Attributes:
        connect_token (str):
    """

    connect_token: str
