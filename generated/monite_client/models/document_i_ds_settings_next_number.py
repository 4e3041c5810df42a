from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DocumentIDsSettingsNextNumber(_Model):
    """Number of the next document of each kind.

    Attributes:
        credit_note (int | None):
        delivery_note (int | None):
        invoice (int | None):
        purchase_order (int | None):
        quote (int | None):
    """

    credit_note: int | None = None
    delivery_note: int | None = None
    invoice: int | None = None
    purchase_order: int | None = None
    quote: int | None = None
