from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OrderLineInput(_Model):
    """What a caller may set of an OrderLine.

    Attributes:
        name (str | None): Name of the line.
        amount (float | None): Amount, in the currency of the document.
        quantity (float | None): Quantity.
        description (str | None): Description of the line.
        exempt (bool | None): Whether the line is free of tax.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
    """

    name: str | None = None
    amount: float | None = None
    quantity: float | None = None
    description: str | None = None
    exempt: bool | None = None
    tax: float | None = None
    tax_percent: float | None = None
