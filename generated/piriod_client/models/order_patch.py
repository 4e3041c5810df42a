from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OrderPatch(_Model):
    """What a caller may change of an Order; all of it optional.

    Attributes:
        customer (str | None): Identifier of the customer.
        document (int | None): Document type; see `/generals/documents/`.
        number (int | None): Document number. Earlier reference: assigned automatically.
        date (datetime.date | None): Date of the document.
        shipping_type (str | None): Code of the kind of delivery, such as `1`.
        address (str | None): Address.
        state (int | None): Identifier of the state or region.
        carrier_id (str | None): Identifier of the carrier.
        carrier_name (str | None): Name of the carrier.
        licence_plate (str | None): Licence plate of the vehicle.
        note (str | None): Remark.
        amount (float | None): Amount, in the currency of the document.
        exempt (float | None): Amount free of tax, in the currency of the document.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        total (float | None): Total, in the currency of the document.
        references (list[DocumentReferenceInput] | None): Documents this one refers to.
        lines (list[OrderLineInput] | None): Lines of the document.
    """

    customer: str | None = None
    document: int | None = None
    number: int | None = None
    date: datetime.date | None = None
    shipping_type: str | None = None
    address: str | None = None
    state: int | None = None
    carrier_id: str | None = None
    carrier_name: str | None = None
    licence_plate: str | None = None
    note: str | None = None
    amount: float | None = None
    exempt: float | None = None
    tax: float | None = None
    tax_percent: float | None = None
    total: float | None = None
    references: list[_m.DocumentReferenceInput] | None = None
    lines: list[_m.OrderLineInput] | None = None
