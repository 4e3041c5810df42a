from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OrderInput(_Model):
    """What a caller may set of an Order.

    Attributes:
        customer (str): Identifier of the customer.
        document (int): Document type; see `/generals/documents/`.
        date (datetime.date): Date of the document.
        shipping_type (str): Code of the kind of delivery, such as `1`.
        lines (list[OrderLineInput]): Lines of the document.
        number (int | None): Document number. Earlier reference: assigned automatically.
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
    """

    customer: str
    document: int
    date: datetime.date
    shipping_type: str
    lines: list[_m.OrderLineInput]
    number: int | None = None
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
