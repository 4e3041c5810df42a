from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteLineItemCreateRequest(_Model):
    """A new line item of a credit note.

    Attributes:
        description (str | None):
        name (str | None):
        quantity (float | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        unit (str | None):
        unit_price (int | None): In the minor units of the currency, such as cents.
    """

    description: str | None = None
    name: str | None = None
    quantity: float | None = None
    tax: int | None = None
    unit: str | None = None
    unit_price: int | None = None
