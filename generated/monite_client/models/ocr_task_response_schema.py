from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ocr_document_type_enum import OCRDocumentTypeEnum
from ..models.ocr_task_status import OCRTaskStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.ocr_credit_note import OCRCreditNote
    from ..models.ocr_invoice import OCRInvoice
    from ..models.ocr_receipt import OCRReceipt


T = TypeVar("T", bound="OcrTaskResponseSchema")


@_attrs_define
class OcrTaskResponseSchema:
    """An OCR task and, once it has succeeded, its data.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        status (OCRTaskStatus): State of an OCR task.
        document_type (None | OCRDocumentTypeEnum | Unset):
        recognized_data (None | OCRCreditNote | OCRInvoice | OCRReceipt | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    status: OCRTaskStatus
    document_type: None | OCRDocumentTypeEnum | Unset = UNSET
    recognized_data: None | OCRCreditNote | OCRInvoice | OCRReceipt | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.ocr_credit_note import OCRCreditNote  # noqa: PLC0415
        from ..models.ocr_invoice import OCRInvoice  # noqa: PLC0415
        from ..models.ocr_receipt import OCRReceipt  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        status = NULL if self.status is None else write_word(self.status)

        document_type: None | str | Unset
        if isinstance(self.document_type, Unset):
            document_type = UNSET
        elif isinstance(self.document_type, OCRDocumentTypeEnum):
            document_type = NULL if self.document_type is None else write_word(self.document_type)
        else:
            document_type = self.document_type

        recognized_data: dict[str, Any] | None | Unset
        if isinstance(self.recognized_data, Unset):
            recognized_data = UNSET
        elif isinstance(self.recognized_data, OCRInvoice):
            recognized_data = NULL if self.recognized_data is None else write_object(self.recognized_data)
        elif isinstance(self.recognized_data, OCRCreditNote):
            recognized_data = NULL if self.recognized_data is None else write_object(self.recognized_data)
        elif isinstance(self.recognized_data, OCRReceipt):
            recognized_data = NULL if self.recognized_data is None else write_object(self.recognized_data)
        else:
            recognized_data = self.recognized_data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "status": status,
            }
        )
        if document_type is not UNSET:
            field_dict["document_type"] = document_type
        if recognized_data is not UNSET:
            field_dict["recognized_data"] = recognized_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _status = d.pop("status")
        status = NULL if _status is None else OCRTaskStatus(_status)

        _document_type = d.pop("document_type", UNSET)
        document_type: None | OCRDocumentTypeEnum | Unset
        if _document_type is None or isinstance(_document_type, Unset):
            document_type = _document_type
        else:
            _document_type_type_0 = _document_type
            document_type_type_0 = NULL if _document_type_type_0 is None else OCRDocumentTypeEnum(_document_type_type_0)

            document_type = document_type_type_0

        def _parse_recognized_data(data: object) -> None | OCRCreditNote | OCRInvoice | OCRReceipt | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict) and (data.get("type") in ["invoice"]):
                _recognized_data_type_0 = data
                recognized_data_type_0 = (
                    NULL if _recognized_data_type_0 is None else __models.OCRInvoice.from_dict(_recognized_data_type_0)
                )

                return recognized_data_type_0
            if isinstance(data, dict) and (data.get("type") in ["credit_note"]):
                _recognized_data_type_1 = data
                recognized_data_type_1 = (
                    NULL
                    if _recognized_data_type_1 is None
                    else __models.OCRCreditNote.from_dict(_recognized_data_type_1)
                )

                return recognized_data_type_1
            if isinstance(data, dict) and (data.get("type") in ["receipt"]):
                _recognized_data_type_2 = data
                recognized_data_type_2 = (
                    NULL if _recognized_data_type_2 is None else __models.OCRReceipt.from_dict(_recognized_data_type_2)
                )

                return recognized_data_type_2
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _recognized_data_type_0 = data
                recognized_data_type_0 = (
                    NULL if _recognized_data_type_0 is None else __models.OCRInvoice.from_dict(_recognized_data_type_0)
                )

                return recognized_data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _recognized_data_type_1 = data
                recognized_data_type_1 = (
                    NULL
                    if _recognized_data_type_1 is None
                    else __models.OCRCreditNote.from_dict(_recognized_data_type_1)
                )

                return recognized_data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _recognized_data_type_2 = data
                recognized_data_type_2 = (
                    NULL if _recognized_data_type_2 is None else __models.OCRReceipt.from_dict(_recognized_data_type_2)
                )

                return recognized_data_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast("None | OCRCreditNote | OCRInvoice | OCRReceipt | Unset", data)

        recognized_data = _parse_recognized_data(d.pop("recognized_data", UNSET))

        ocr_task_response_schema = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            status=status,
            document_type=document_type,
            recognized_data=recognized_data,
        )

        ocr_task_response_schema.additional_properties = d
        return ocr_task_response_schema

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
