from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivableUncollectiblePayload(_Model):
    """Why an invoice will not be paid.

    Attributes:
        comment (str | None):
    """

    comment: str | None = None
