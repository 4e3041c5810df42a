from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteCreateLineItem(_Model):
    """A new line item of a delivery note.

    Attributes:
        quantity (float):
        product (DeliveryNoteLineItemProduct | None): A product of a delivery note that is not in the catalogue.
        product_id (str | None):
    """

    quantity: float
    product: _m.DeliveryNoteLineItemProduct | None = None
    product_id: str | None = None
