from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Order(_Model):
    """A delivery to a customer ahead of the invoice, draft or final.

    Attributes:
        id (int | None): Identifier of the order.
        customer (str | Customer | None): Identifier of the customer.
        document (int | DocumentType | None): Document type; see `/generals/documents/`.
        number (int | None): Document number. Earlier reference: assigned automatically.
        date (datetime.date | None): Date of the document.
        shipping_type (str | None): Code of the kind of delivery, such as `1`.
        address (str | None): Address.
        state (int | State | None): Identifier of the state or region.
        carrier_id (str | None): Identifier of the carrier.
        carrier_name (str | None): Name of the carrier.
        licence_plate (str | None): Licence plate of the vehicle.
        note (str | None): Remark.
        amount (float | None): Amount, in the currency of the document.
        exempt (float | None): Amount free of tax, in the currency of the document.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        total (float | None): Total, in the currency of the document.
        references (list[DocumentReference] | None): Documents this one refers to.
        lines (list[OrderLine] | None): Lines of the document.
        status (OrderStatus | None):
        biller_status (str | None): State of the transmission by the biller; values are not listed.
        tax_agency (TaxAgency | None): Data of the tax agency, as it came.
        local_file (str | None): Address of the document file in the local format.
        imported (bool | None): Whether the document was imported.
        test_mode (bool | None): Whether this is test-mode data.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: int | None = None
    customer: str | _m.Customer | None = None
    document: int | _m.DocumentType | None = None
    number: int | None = None
    date: datetime.date | None = None
    shipping_type: str | None = None
    address: str | None = None
    state: int | _m.State | None = None
    carrier_id: str | None = None
    carrier_name: str | None = None
    licence_plate: str | None = None
    note: str | None = None
    amount: float | None = None
    exempt: float | None = None
    tax: float | None = None
    tax_percent: float | None = None
    total: float | None = None
    references: list[_m.DocumentReference] | None = None
    lines: list[_m.OrderLine] | None = None
    status: _m.OrderStatus | None = None
    biller_status: str | None = None
    tax_agency: _m.TaxAgency | None = None
    local_file: str | None = None
    imported: bool | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class OrderLine(_Model):
    """One line of an order.

    Attributes:
        id (int | None): Identifier of the line.
        name (str | None): Name of the line.
        amount (float | None): Amount, in the currency of the document.
        quantity (float | None): Quantity.
        description (str | None): Description of the line.
        exempt (bool | None): Whether the line is free of tax.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
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
    total: float | None = None


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


class OrderStatus(_OpenStrEnum):
    CANCELLED = "cancelled"
    DRAFT = "draft"
    FINALIZED = "finalized"
