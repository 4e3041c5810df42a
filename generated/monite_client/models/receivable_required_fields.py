from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableRequiredFields(_Model):
    """Members that an invoice has to have.

    Attributes:
        counterpart (CounterpartFields | None): The server's default is {'tax_id': {'description': 'Tax id of the
            counterpart; counterparts without VAT may need it.', 'required': False}, 'vat_id': {'description': 'VAT id of
            the counterpart; counterparts with VAT need it.', 'required': False}}.
        entity (EntityFields | None): The server's default is {'tax_id': {'description': 'Tax id of the entity; entities
            without VAT need it.', 'required': False}, 'vat_id': {'description': 'VAT id of the entity; entities with VAT
            need it.', 'required': False}}.
        line_item (LineItemFields | None): The server's default is {'measure_unit': {'description': 'Unit of the
            quantity.', 'required': False}, 'tax_rate_value': {'description': 'Tax rate in percent times 100 (1250 is 12.5
            %); needed where no VAT rate is.', 'required': False}, 'vat_rate_id': {'description': 'Id of the VAT rate;
            needed in the countries that have one.', 'required': False}}.
    """

    counterpart: _m.CounterpartFields | None = None
    entity: _m.EntityFields | None = None
    line_item: _m.LineItemFields | None = None
