from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.document_reference_input import DocumentReferenceInput
    from ..models.order_line_input import OrderLineInput


T = TypeVar("T", bound="OrderPatch")


@_attrs_define
class OrderPatch:
    """What a caller may change of an Order; all of it optional.

    Attributes:
        customer (str | Unset): Identifier of the customer.
        document (int | Unset): Document type; see `/generals/documents/`.
        number (int | Unset): Document number. Earlier reference: assigned automatically.
        date (datetime.date | Unset): Date of the document.
        shipping_type (str | Unset): Code of the kind of delivery, such as `1`.
        address (str | Unset): Address.
        state (int | Unset): Identifier of the state or region.
        carrier_id (str | Unset): Identifier of the carrier.
        carrier_name (str | Unset): Name of the carrier.
        licence_plate (str | Unset): Licence plate of the vehicle.
        note (str | Unset): Remark.
        amount (float | Unset): Amount, in the currency of the document.
        exempt (float | Unset): Amount free of tax, in the currency of the document.
        tax (float | Unset): Tax, in the currency of the document.
        tax_percent (float | Unset): Tax rate in percent.
        total (float | Unset): Total, in the currency of the document.
        references (list[DocumentReferenceInput] | Unset): Documents this one refers to.
        lines (list[OrderLineInput] | Unset): Lines of the document.
    """

    customer: str | Unset = UNSET
    document: int | Unset = UNSET
    number: int | Unset = UNSET
    date: datetime.date | Unset = UNSET
    shipping_type: str | Unset = UNSET
    address: str | Unset = UNSET
    state: int | Unset = UNSET
    carrier_id: str | Unset = UNSET
    carrier_name: str | Unset = UNSET
    licence_plate: str | Unset = UNSET
    note: str | Unset = UNSET
    amount: float | Unset = UNSET
    exempt: float | Unset = UNSET
    tax: float | Unset = UNSET
    tax_percent: float | Unset = UNSET
    total: float | Unset = UNSET
    references: list[DocumentReferenceInput] | Unset = UNSET
    lines: list[OrderLineInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer = self.customer

        document = self.document

        number = self.number

        date: str | Unset = UNSET
        if not isinstance(self.date, Unset):
            date = NULL if self.date is None else write_iso(self.date)

        shipping_type = self.shipping_type

        address = self.address

        state = self.state

        carrier_id = self.carrier_id

        carrier_name = self.carrier_name

        licence_plate = self.licence_plate

        note = self.note

        amount = self.amount

        exempt = self.exempt

        tax = self.tax

        tax_percent = self.tax_percent

        total = self.total

        references: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.references, Unset):
            references = NULL
            if self.references is not None:
                references = []
                for references_item_data in write_each(self.references):
                    references_item = NULL if references_item_data is None else write_object(references_item_data)
                    references.append(references_item)

        lines: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.lines, Unset):
            lines = NULL
            if self.lines is not None:
                lines = []
                for lines_item_data in write_each(self.lines):
                    lines_item = NULL if lines_item_data is None else write_object(lines_item_data)
                    lines.append(lines_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if customer is not UNSET:
            field_dict["customer"] = customer
        if document is not UNSET:
            field_dict["document"] = document
        if number is not UNSET:
            field_dict["number"] = number
        if date is not UNSET:
            field_dict["date"] = date
        if shipping_type is not UNSET:
            field_dict["shipping_type"] = shipping_type
        if address is not UNSET:
            field_dict["address"] = address
        if state is not UNSET:
            field_dict["state"] = state
        if carrier_id is not UNSET:
            field_dict["carrier_id"] = carrier_id
        if carrier_name is not UNSET:
            field_dict["carrier_name"] = carrier_name
        if licence_plate is not UNSET:
            field_dict["licence_plate"] = licence_plate
        if note is not UNSET:
            field_dict["note"] = note
        if amount is not UNSET:
            field_dict["amount"] = amount
        if exempt is not UNSET:
            field_dict["exempt"] = exempt
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent
        if total is not UNSET:
            field_dict["total"] = total
        if references is not UNSET:
            field_dict["references"] = references
        if lines is not UNSET:
            field_dict["lines"] = lines

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        customer = d.pop("customer", UNSET)

        document = d.pop("document", UNSET)

        number = d.pop("number", UNSET)

        _date = d.pop("date", UNSET)
        date: datetime.date | Unset
        if isinstance(_date, Unset):
            date = UNSET
        elif _date is None:
            date = NULL
        else:
            date = read_date(_date)

        shipping_type = d.pop("shipping_type", UNSET)

        address = d.pop("address", UNSET)

        state = d.pop("state", UNSET)

        carrier_id = d.pop("carrier_id", UNSET)

        carrier_name = d.pop("carrier_name", UNSET)

        licence_plate = d.pop("licence_plate", UNSET)

        note = d.pop("note", UNSET)

        amount = d.pop("amount", UNSET)

        exempt = d.pop("exempt", UNSET)

        tax = d.pop("tax", UNSET)

        tax_percent = d.pop("tax_percent", UNSET)

        total = d.pop("total", UNSET)

        _references = d.pop("references", UNSET)
        references: list[DocumentReferenceInput] | Unset = UNSET
        if _references is None:
            references = NULL
        elif _references is not UNSET:
            references = []
            for references_item_data in read_list(_references):
                _references_item = references_item_data
                references_item = (
                    NULL if _references_item is None else __models.DocumentReferenceInput.from_dict(_references_item)
                )

                references.append(references_item)

        _lines = d.pop("lines", UNSET)
        lines: list[OrderLineInput] | Unset = UNSET
        if _lines is None:
            lines = NULL
        elif _lines is not UNSET:
            lines = []
            for lines_item_data in read_list(_lines):
                _lines_item = lines_item_data
                lines_item = NULL if _lines_item is None else __models.OrderLineInput.from_dict(_lines_item)

                lines.append(lines_item)

        order_patch = cls(
            customer=customer,
            document=document,
            number=number,
            date=date,
            shipping_type=shipping_type,
            address=address,
            state=state,
            carrier_id=carrier_id,
            carrier_name=carrier_name,
            licence_plate=licence_plate,
            note=note,
            amount=amount,
            exempt=exempt,
            tax=tax,
            tax_percent=tax_percent,
            total=total,
            references=references,
            lines=lines,
        )

        order_patch.additional_properties = d
        return order_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
