from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.document_type import DocumentType
    from ..models.tax_agency import TaxAgency


T = TypeVar("T", bound="DebitNote")


@_attrs_define
class DebitNote:
    """A document that takes back a credit note, draft or final.

    Attributes:
        id (int | None | Unset): Identifier of the debit note.
        credit_note (int | None | Unset): Identifier of the credit note.
        document (DocumentType | int | None | Unset): Document type; see `/generals/documents/`.
        date (datetime.date | None | Unset): Date of the document.
        number (int | None | Unset): Document number.
        note (None | str | Unset): Remark, at most 64 characters.
        internal_note (None | str | Unset): Remark for internal use, at most 1024 characters.
        biller_status (None | str | Unset): State of the transmission by the biller; values are not listed.
        tax_agency (None | TaxAgency | Unset): Data of the tax agency, as it came.
        local_file (None | str | Unset): Address of the document file in the local format.
        imported (bool | None | Unset): Whether the document was imported.
        test_mode (bool | None | Unset): Whether this is test-mode data.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: int | None | Unset = UNSET
    credit_note: int | None | Unset = UNSET
    document: DocumentType | int | None | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    number: int | None | Unset = UNSET
    note: None | str | Unset = UNSET
    internal_note: None | str | Unset = UNSET
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
        from ..models.tax_agency import TaxAgency  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        credit_note: int | None | Unset
        if isinstance(self.credit_note, Unset):
            credit_note = UNSET
        else:
            credit_note = self.credit_note

        document: dict[str, Any] | int | None | Unset
        if isinstance(self.document, Unset):
            document = UNSET
        elif isinstance(self.document, DocumentType):
            document = NULL if self.document is None else write_object(self.document)
        else:
            document = self.document

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        number: int | None | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

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
        if credit_note is not UNSET:
            field_dict["credit_note"] = credit_note
        if document is not UNSET:
            field_dict["document"] = document
        if date is not UNSET:
            field_dict["date"] = date
        if number is not UNSET:
            field_dict["number"] = number
        if note is not UNSET:
            field_dict["note"] = note
        if internal_note is not UNSET:
            field_dict["internal_note"] = internal_note
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

        credit_note = d.pop("credit_note", UNSET)

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

        _date = d.pop("date", UNSET)
        date: datetime.date | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_date(_date_type_0)

            date = date_type_0

        number = d.pop("number", UNSET)

        note = d.pop("note", UNSET)

        internal_note = d.pop("internal_note", UNSET)

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

        debit_note = cls(
            id=id,
            credit_note=credit_note,
            document=document,
            date=date,
            number=number,
            note=note,
            internal_note=internal_note,
            biller_status=biller_status,
            tax_agency=tax_agency,
            local_file=local_file,
            imported=imported,
            test_mode=test_mode,
            created=created,
            updated=updated,
        )

        debit_note.additional_properties = d
        return debit_note

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
