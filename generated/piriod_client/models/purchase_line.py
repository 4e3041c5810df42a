from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PurchaseLine(_Model):
    """One line of a purchase.

    Attributes:
        id (int | None): Identifier of the line.
        name (str | None): Name of the line.
        amount (float | None): Amount, in the currency of the document.
        quantity (float | None): Quantity.
        description (str | None): Description of the line.
        exempt (bool | None): Whether the line is free of tax. The server's default is False.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None):
        code (str | None): Article code.
        code_scheme (str | None): Code system that `code` belongs to.
        retention (float | None): Withheld amount, in the currency of the document.
        retention_percent (float | None): Withholding rate in percent. The server's default is 0.
        total (float | None): Total of the line, in the currency of the document.
    """

    id: int | None = None
    name: str | None = None
    amount: float | None = None
    quantity: float | None = None
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
    total: float | None = None
