from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PurchaseLineInput(_Model):
    """What a caller may set of a PurchaseLine.

    Attributes:
        name (str): Name of the line.
        amount (float): Amount, in the currency of the document.
        quantity (float): Quantity.
        description (str | None): Description of the line.
        exempt (bool | None): Whether the line is free of tax. The server's default is False.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None): Unit of a discount: percent, or an amount of money.
        code (str | None): Article code.
        code_scheme (str | None): Code system that `code` belongs to.
        retention (float | None): Withheld amount, in the currency of the document.
        retention_percent (float | None): Withholding rate in percent. The server's default is 0.
    """

    name: str
    amount: float
    quantity: float
    description: str | None = None
    exempt: bool | None = None
    tax: float | None = None
    tax_percent: float | None = None
    discount: float | None = None
    discount_scheme: _m.DiscountScheme | None = None
    code: str | None = None
    code_scheme: str | None = None
    retention: float | None = None
    retention_percent: float | None = None
