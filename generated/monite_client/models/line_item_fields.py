from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LineItemFields(_Model):
    """Which members of the line items an invoice needs.

    Attributes:
        measure_unit (FieldSchema | None): The server's default is {'description': 'Unit of the quantity.', 'required':
            False}.
        tax_rate_value (FieldSchema | None): The server's default is {'description': 'Tax rate in percent times 100
            (1250 is 12.5 %); needed where no VAT rate is.', 'required': False}.
        vat_rate_id (FieldSchema | None): The server's default is {'description': 'Id of the VAT rate; needed in the
            countries that have one.', 'required': False}.
    """

    measure_unit: _m.FieldSchema | None = None
    tax_rate_value: _m.FieldSchema | None = None
    vat_rate_id: _m.FieldSchema | None = None
