from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.order_status import OrderStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.document_reference import DocumentReference
    from ..models.document_type import DocumentType
    from ..models.order_line import OrderLine
    from ..models.state import State
    from ..models.tax_agency import TaxAgency


T = TypeVar("T", bound="Order")


@_attrs_define
class Order:
    """A delivery to a customer ahead of the invoice, draft or final.

    Attributes:
        id (int | None | Unset): Identifier of the order.
        customer (Customer | None | str | Unset): Identifier of the customer.
        document (DocumentType | int | None | Unset): Document type; see `/generals/documents/`.
        number (int | None | Unset): Document number. Earlier reference: assigned automatically.
        date (datetime.date | None | Unset): Date of the document.
        shipping_type (None | str | Unset): Code of the kind of delivery, such as `1`.
        address (None | str | Unset): Address.
        state (int | None | State | Unset): Identifier of the state or region.
        carrier_id (None | str | Unset): Identifier of the carrier.
        carrier_name (None | str | Unset): Name of the carrier.
        licence_plate (None | str | Unset): Licence plate of the vehicle.
        note (None | str | Unset): Remark.
        amount (float | None | Unset): Amount, in the currency of the document.
        exempt (float | None | Unset): Amount free of tax, in the currency of the document.
        tax (float | None | Unset): Tax, in the currency of the document.
        tax_percent (float | None | Unset): Tax rate in percent.
        total (float | None | Unset): Total, in the currency of the document.
        references (list[DocumentReference] | None | Unset): Documents this one refers to.
        lines (list[OrderLine] | None | Unset): Lines of the document.
        status (None | OrderStatus | Unset):
        biller_status (None | str | Unset): State of the transmission by the biller; values are not listed.
        tax_agency (None | TaxAgency | Unset): Data of the tax agency, as it came.
        local_file (None | str | Unset): Address of the document file in the local format.
        imported (bool | None | Unset): Whether the document was imported.
        test_mode (bool | None | Unset): Whether this is test-mode data.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: int | None | Unset = UNSET
    customer: Customer | None | str | Unset = UNSET
    document: DocumentType | int | None | Unset = UNSET
    number: int | None | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    shipping_type: None | str | Unset = UNSET
    address: None | str | Unset = UNSET
    state: int | None | State | Unset = UNSET
    carrier_id: None | str | Unset = UNSET
    carrier_name: None | str | Unset = UNSET
    licence_plate: None | str | Unset = UNSET
    note: None | str | Unset = UNSET
    amount: float | None | Unset = UNSET
    exempt: float | None | Unset = UNSET
    tax: float | None | Unset = UNSET
    tax_percent: float | None | Unset = UNSET
    total: float | None | Unset = UNSET
    references: list[DocumentReference] | None | Unset = UNSET
    lines: list[OrderLine] | None | Unset = UNSET
    status: None | OrderStatus | Unset = UNSET
    biller_status: None | str | Unset = UNSET
    tax_agency: None | TaxAgency | Unset = UNSET
    local_file: None | str | Unset = UNSET
    imported: bool | None | Unset = UNSET
    test_mode: bool | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.customer import Customer  # noqa: PLC0415
        from ..models.document_type import DocumentType  # noqa: PLC0415
        from ..models.state import State  # noqa: PLC0415
        from ..models.tax_agency import TaxAgency  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        customer: dict[str, Any] | None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        elif isinstance(self.customer, Customer):
            customer = NULL if self.customer is None else write_object(self.customer)
        else:
            customer = self.customer

        document: dict[str, Any] | int | None | Unset
        if isinstance(self.document, Unset):
            document = UNSET
        elif isinstance(self.document, DocumentType):
            document = NULL if self.document is None else write_object(self.document)
        else:
            document = self.document

        number: int | None | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        shipping_type: None | str | Unset
        if isinstance(self.shipping_type, Unset):
            shipping_type = UNSET
        else:
            shipping_type = self.shipping_type

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        state: dict[str, Any] | int | None | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        elif isinstance(self.state, State):
            state = NULL if self.state is None else write_object(self.state)
        else:
            state = self.state

        carrier_id: None | str | Unset
        if isinstance(self.carrier_id, Unset):
            carrier_id = UNSET
        else:
            carrier_id = self.carrier_id

        carrier_name: None | str | Unset
        if isinstance(self.carrier_name, Unset):
            carrier_name = UNSET
        else:
            carrier_name = self.carrier_name

        licence_plate: None | str | Unset
        if isinstance(self.licence_plate, Unset):
            licence_plate = UNSET
        else:
            licence_plate = self.licence_plate

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        exempt: float | None | Unset
        if isinstance(self.exempt, Unset):
            exempt = UNSET
        else:
            exempt = self.exempt

        tax: float | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        else:
            tax = self.tax

        tax_percent: float | None | Unset
        if isinstance(self.tax_percent, Unset):
            tax_percent = UNSET
        else:
            tax_percent = self.tax_percent

        total: float | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        references: list[dict[str, Any]] | None | Unset
        if isinstance(self.references, Unset):
            references = UNSET
        elif isinstance(self.references, list):
            references = NULL
            if self.references is not None:
                references = []
                for references_type_0_item_data in write_each(self.references):
                    references_type_0_item = (
                        NULL if references_type_0_item_data is None else write_object(references_type_0_item_data)
                    )
                    references.append(references_type_0_item)

        else:
            references = self.references

        lines: list[dict[str, Any]] | None | Unset
        if isinstance(self.lines, Unset):
            lines = UNSET
        elif isinstance(self.lines, list):
            lines = NULL
            if self.lines is not None:
                lines = []
                for lines_type_0_item_data in write_each(self.lines):
                    lines_type_0_item = NULL if lines_type_0_item_data is None else write_object(lines_type_0_item_data)
                    lines.append(lines_type_0_item)

        else:
            lines = self.lines

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, OrderStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        biller_status: None | str | Unset
        if isinstance(self.biller_status, Unset):
            biller_status = UNSET
        else:
            biller_status = self.biller_status

        tax_agency: dict[str, Any] | None | Unset
        if isinstance(self.tax_agency, Unset):
            tax_agency = UNSET
        elif isinstance(self.tax_agency, TaxAgency):
            tax_agency = NULL if self.tax_agency is None else write_object(self.tax_agency)
        else:
            tax_agency = self.tax_agency

        local_file: None | str | Unset
        if isinstance(self.local_file, Unset):
            local_file = UNSET
        else:
            local_file = self.local_file

        imported: bool | None | Unset
        if isinstance(self.imported, Unset):
            imported = UNSET
        else:
            imported = self.imported

        test_mode: bool | None | Unset
        if isinstance(self.test_mode, Unset):
            test_mode = UNSET
        else:
            test_mode = self.test_mode

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = NULL if self.updated is None else write_iso(self.updated)
        else:
            updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
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
        if status is not UNSET:
            field_dict["status"] = status
        if biller_status is not UNSET:
            field_dict["biller_status"] = biller_status
        if tax_agency is not UNSET:
            field_dict["tax_agency"] = tax_agency
        if local_file is not UNSET:
            field_dict["local_file"] = local_file
        if imported is not UNSET:
            field_dict["imported"] = imported
        if test_mode is not UNSET:
            field_dict["test_mode"] = test_mode
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        def _parse_customer(data: object) -> Customer | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _customer_type_1 = data
                customer_type_1 = NULL if _customer_type_1 is None else __models.Customer.from_dict(_customer_type_1)

                return customer_type_1
            return cast("Customer | None | str | Unset", data)

        customer = _parse_customer(d.pop("customer", UNSET))

        def _parse_document(data: object) -> DocumentType | int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _document_type_1 = data
                document_type_1 = (
                    NULL if _document_type_1 is None else __models.DocumentType.from_dict(_document_type_1)
                )

                return document_type_1
            return cast("DocumentType | int | None | Unset", data)

        document = _parse_document(d.pop("document", UNSET))

        number = d.pop("number", UNSET)

        _date = d.pop("date", UNSET)
        date: datetime.date | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_date(_date_type_0)

            date = date_type_0

        shipping_type = d.pop("shipping_type", UNSET)

        address = d.pop("address", UNSET)

        def _parse_state(data: object) -> int | None | State | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _state_type_1 = data
                state_type_1 = NULL if _state_type_1 is None else __models.State.from_dict(_state_type_1)

                return state_type_1
            return cast("int | None | State | Unset", data)

        state = _parse_state(d.pop("state", UNSET))

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
        references: list[DocumentReference] | None | Unset
        if _references is None or isinstance(_references, Unset):
            references = _references
        else:
            _references_type_0 = _references
            references_type_0: list[DocumentReference] = NULL
            if _references_type_0 is not None:
                references_type_0 = []
                for references_type_0_item_data in read_list(_references_type_0):
                    _references_type_0_item = references_type_0_item_data
                    references_type_0_item = (
                        NULL
                        if _references_type_0_item is None
                        else __models.DocumentReference.from_dict(_references_type_0_item)
                    )

                    references_type_0.append(references_type_0_item)

            references = references_type_0

        _lines = d.pop("lines", UNSET)
        lines: list[OrderLine] | None | Unset
        if _lines is None or isinstance(_lines, Unset):
            lines = _lines
        else:
            _lines_type_0 = _lines
            lines_type_0: list[OrderLine] = NULL
            if _lines_type_0 is not None:
                lines_type_0 = []
                for lines_type_0_item_data in read_list(_lines_type_0):
                    _lines_type_0_item = lines_type_0_item_data
                    lines_type_0_item = (
                        NULL if _lines_type_0_item is None else __models.OrderLine.from_dict(_lines_type_0_item)
                    )

                    lines_type_0.append(lines_type_0_item)

            lines = lines_type_0

        _status = d.pop("status", UNSET)
        status: None | OrderStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else OrderStatus(_status_type_0)

            status = status_type_0

        biller_status = d.pop("biller_status", UNSET)

        _tax_agency = d.pop("tax_agency", UNSET)
        tax_agency: None | TaxAgency | Unset
        if _tax_agency is None or isinstance(_tax_agency, Unset):
            tax_agency = _tax_agency
        else:
            _tax_agency_type_0 = _tax_agency
            tax_agency_type_0 = NULL if _tax_agency_type_0 is None else __models.TaxAgency.from_dict(_tax_agency_type_0)

            tax_agency = tax_agency_type_0

        local_file = d.pop("local_file", UNSET)

        imported = d.pop("imported", UNSET)

        test_mode = d.pop("test_mode", UNSET)

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        _updated = d.pop("updated", UNSET)
        updated: datetime.datetime | None | Unset
        if _updated is None or isinstance(_updated, Unset):
            updated = _updated
        else:
            _updated_type_0 = _updated
            updated_type_0 = NULL if _updated_type_0 is None else read_datetime(_updated_type_0)

            updated = updated_type_0

        order = cls(
            id=id,
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
            status=status,
            biller_status=biller_status,
            tax_agency=tax_agency,
            local_file=local_file,
            imported=imported,
            test_mode=test_mode,
            created=created,
            updated=updated,
        )

        order.additional_properties = d
        return order

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
