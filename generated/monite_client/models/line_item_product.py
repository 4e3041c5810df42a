from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LineItemProduct(_Model):
    """The product of a line item, as it was when the document was made.

    Attributes:
        id (str):
        name (str):
        price (Price): A price in minor units, and its currency.
        price_after_vat (Price): A price in minor units, and its currency.
        vat_rate (LineItemProductVatRate): The VAT rate of the product.
        accounting_tax_rate_id (str | None):
        description (str | None):
        external_reference (str | None):
        is_inline (bool | None): The server's default is False.
        ledger_account_id (str | None):
        measure_unit (LineItemProductMeasureUnit | None):
        smallest_amount (float | None):
        type_ (ProductServiceTypeEnum | None): The server's default is 'product'.
    """

    id: str
    name: str
    price: _m.Price
    price_after_vat: _m.Price
    vat_rate: _m.LineItemProductVatRate
    accounting_tax_rate_id: str | None = None
    description: str | None = None
    external_reference: str | None = None
    is_inline: bool | None = None
    ledger_account_id: str | None = None
    measure_unit: _m.LineItemProductMeasureUnit | None = None
    smallest_amount: float | None = None
    type_: _m.ProductServiceTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
