from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.discount_scheme import DiscountScheme
from ..models.purchase_credit_note_status import PurchaseCreditNoteStatus
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
    from ..models.document_type import DocumentType
    from ..models.metadata import Metadata
    from ..models.purchase_credit_note_line import PurchaseCreditNoteLine
    from ..models.tax_agency import TaxAgency
    from ..models.tax_settings import TaxSettings


T = TypeVar("T", bound="PurchaseCreditNote")


@_attrs_define
class PurchaseCreditNote:
    """A credit note received for a purchase, draft or final.

    Attributes:
        id (int | None | Unset): Identifier of the credit note.
        purchase (int | None | Unset): Identifier of the credited purchase.
        document (DocumentType | int | None | Unset): Document type; see `/generals/documents/`.
        number (int | None | Unset): Document number. Earlier reference: optional, numbered automatically.
        date (datetime.date | None | Unset): Date of the document.
        note (None | str | Unset): Remark, at most 64 characters. Earlier reference: required.
        internal_note (None | str | Unset): Remark for internal use, at most 1024 characters.
        discount (float | None | Unset): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None | Unset):
        amount (float | None | Unset): Amount, in the currency of the document.
        exempt (float | None | Unset): Amount free of tax, in the currency of the document.
        tax (float | None | Unset): Tax, in the currency of the document.
        tax_percent (float | None | Unset): Tax rate in percent.
        subtotal (float | None | Unset): Subtotal, in the currency of the document.
        total (float | None | Unset): Total, in the currency of the document.
        retention (float | None | Unset): Withheld amount, in the currency of the document.
        tax_settings (None | TaxSettings | Unset):
        metadata (Metadata | None | Unset):
        lines (list[PurchaseCreditNoteLine] | None | Unset): Lines of the document.
        status (None | PurchaseCreditNoteStatus | Unset):
        biller_status (None | str | Unset): State of the transmission by the biller; values are not listed.
        tax_agency (None | TaxAgency | Unset): Data of the tax agency, as it came.
        local_file (None | str | Unset): Address of the document file in the local format.
        imported (bool | None | Unset): Whether the document was imported.
        test_mode (bool | None | Unset): Whether this is test-mode data.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: int | None | Unset = UNSET
    purchase: int | None | Unset = UNSET
    document: DocumentType | int | None | Unset = UNSET
    number: int | None | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    note: None | str | Unset = UNSET
    internal_note: None | str | Unset = UNSET
    discount: float | None | Unset = UNSET
    discount_scheme: DiscountScheme | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    exempt: float | None | Unset = UNSET
    tax: float | None | Unset = UNSET
    tax_percent: float | None | Unset = UNSET
    subtotal: float | None | Unset = UNSET
    total: float | None | Unset = UNSET
    retention: float | None | Unset = UNSET
    tax_settings: None | TaxSettings | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    lines: list[PurchaseCreditNoteLine] | None | Unset = UNSET
    status: None | PurchaseCreditNoteStatus | Unset = UNSET
    biller_status: None | str | Unset = UNSET
    tax_agency: None | TaxAgency | Unset = UNSET
    local_file: None | str | Unset = UNSET
    imported: bool | None | Unset = UNSET
    test_mode: bool | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.document_type import DocumentType  # noqa: PLC0415
        from ..models.metadata import Metadata  # noqa: PLC0415
        from ..models.tax_agency import TaxAgency  # noqa: PLC0415
        from ..models.tax_settings import TaxSettings  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        purchase: int | None | Unset
        if isinstance(self.purchase, Unset):
            purchase = UNSET
        else:
            purchase = self.purchase

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

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        internal_note: None | str | Unset
        if isinstance(self.internal_note, Unset):
            internal_note = UNSET
        else:
            internal_note = self.internal_note

        discount: float | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        else:
            discount = self.discount

        discount_scheme: None | str | Unset
        if isinstance(self.discount_scheme, Unset):
            discount_scheme = UNSET
        elif isinstance(self.discount_scheme, DiscountScheme):
            discount_scheme = NULL if self.discount_scheme is None else write_word(self.discount_scheme)
        else:
            discount_scheme = self.discount_scheme

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

        subtotal: float | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        total: float | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        retention: float | None | Unset
        if isinstance(self.retention, Unset):
            retention = UNSET
        else:
            retention = self.retention

        tax_settings: dict[str, Any] | None | Unset
        if isinstance(self.tax_settings, Unset):
            tax_settings = UNSET
        elif isinstance(self.tax_settings, TaxSettings):
            tax_settings = NULL if self.tax_settings is None else write_object(self.tax_settings)
        else:
            tax_settings = self.tax_settings

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, Metadata):
            metadata = NULL if self.metadata is None else write_object(self.metadata)
        else:
            metadata = self.metadata

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
        elif isinstance(self.status, PurchaseCreditNoteStatus):
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
        if purchase is not UNSET:
            field_dict["purchase"] = purchase
        if document is not UNSET:
            field_dict["document"] = document
        if number is not UNSET:
            field_dict["number"] = number
        if date is not UNSET:
            field_dict["date"] = date
        if note is not UNSET:
            field_dict["note"] = note
        if internal_note is not UNSET:
            field_dict["internal_note"] = internal_note
        if discount is not UNSET:
            field_dict["discount"] = discount
        if discount_scheme is not UNSET:
            field_dict["discount_scheme"] = discount_scheme
        if amount is not UNSET:
            field_dict["amount"] = amount
        if exempt is not UNSET:
            field_dict["exempt"] = exempt
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if total is not UNSET:
            field_dict["total"] = total
        if retention is not UNSET:
            field_dict["retention"] = retention
        if tax_settings is not UNSET:
            field_dict["tax_settings"] = tax_settings
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
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

        purchase = d.pop("purchase", UNSET)

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

        note = d.pop("note", UNSET)

        internal_note = d.pop("internal_note", UNSET)

        discount = d.pop("discount", UNSET)

        _discount_scheme = d.pop("discount_scheme", UNSET)
        discount_scheme: DiscountScheme | None | Unset
        if _discount_scheme is None or isinstance(_discount_scheme, Unset):
            discount_scheme = _discount_scheme
        else:
            _discount_scheme_type_0 = _discount_scheme
            discount_scheme_type_0 = (
                NULL if _discount_scheme_type_0 is None else DiscountScheme(_discount_scheme_type_0)
            )

            discount_scheme = discount_scheme_type_0

        amount = d.pop("amount", UNSET)

        exempt = d.pop("exempt", UNSET)

        tax = d.pop("tax", UNSET)

        tax_percent = d.pop("tax_percent", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        total = d.pop("total", UNSET)

        retention = d.pop("retention", UNSET)

        _tax_settings = d.pop("tax_settings", UNSET)
        tax_settings: None | TaxSettings | Unset
        if _tax_settings is None or isinstance(_tax_settings, Unset):
            tax_settings = _tax_settings
        else:
            _tax_settings_type_0 = _tax_settings
            tax_settings_type_0 = (
                NULL if _tax_settings_type_0 is None else __models.TaxSettings.from_dict(_tax_settings_type_0)
            )

            tax_settings = tax_settings_type_0

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | None | Unset
        if _metadata is None or isinstance(_metadata, Unset):
            metadata = _metadata
        else:
            _metadata_type_0 = _metadata
            metadata_type_0 = NULL if _metadata_type_0 is None else __models.Metadata.from_dict(_metadata_type_0)

            metadata = metadata_type_0

        _lines = d.pop("lines", UNSET)
        lines: list[PurchaseCreditNoteLine] | None | Unset
        if _lines is None or isinstance(_lines, Unset):
            lines = _lines
        else:
            _lines_type_0 = _lines
            lines_type_0: list[PurchaseCreditNoteLine] = NULL
            if _lines_type_0 is not None:
                lines_type_0 = []
                for lines_type_0_item_data in read_list(_lines_type_0):
                    _lines_type_0_item = lines_type_0_item_data
                    lines_type_0_item = (
                        NULL
                        if _lines_type_0_item is None
                        else __models.PurchaseCreditNoteLine.from_dict(_lines_type_0_item)
                    )

                    lines_type_0.append(lines_type_0_item)

            lines = lines_type_0

        _status = d.pop("status", UNSET)
        status: None | PurchaseCreditNoteStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else PurchaseCreditNoteStatus(_status_type_0)

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

        purchase_credit_note = cls(
            id=id,
            purchase=purchase,
            document=document,
            number=number,
            date=date,
            note=note,
            internal_note=internal_note,
            discount=discount,
            discount_scheme=discount_scheme,
            amount=amount,
            exempt=exempt,
            tax=tax,
            tax_percent=tax_percent,
            subtotal=subtotal,
            total=total,
            retention=retention,
            tax_settings=tax_settings,
            metadata=metadata,
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

        purchase_credit_note.additional_properties = d
        return purchase_credit_note

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
