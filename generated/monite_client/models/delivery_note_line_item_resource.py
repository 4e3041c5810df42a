from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteLineItemResource(_Model):
    """A line item of a delivery note.

    Attributes:
        product (DeliveryNoteLineItemProduct): A product of a delivery note that is not in the catalogue.
        quantity (float):
    """

    product: _m.DeliveryNoteLineItemProduct
    quantity: float
