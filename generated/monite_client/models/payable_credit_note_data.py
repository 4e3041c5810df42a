from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="PayableCreditNoteData")


@_attrs_define
class PayableCreditNoteData:
    """A credit note linked to a payable.

    Attributes:
        id (UUID):
        status (str):
        document_id (None | str | Unset):
        issued_at (datetime.date | None | Unset):
        total_amount (int | None | Unset): In the minor units of the currency, such as cents.
    """

    id: UUID
    status: str
    document_id: None | str | Unset = UNSET
    issued_at: datetime.date | None | Unset = UNSET
    total_amount: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        status = self.status

        document_id: None | str | Unset
        if isinstance(self.document_id, Unset):
            document_id = UNSET
        else:
            document_id = self.document_id

        issued_at: None | str | Unset
        if isinstance(self.issued_at, Unset):
            issued_at = UNSET
        elif isinstance(self.issued_at, datetime.date):
            issued_at = NULL if self.issued_at is None else write_iso(self.issued_at)
        else:
            issued_at = self.issued_at

        total_amount: int | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
            }
        )
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        status = d.pop("status")

        document_id = d.pop("document_id", UNSET)

        _issued_at = d.pop("issued_at", UNSET)
        issued_at: datetime.date | None | Unset
        if _issued_at is None or isinstance(_issued_at, Unset):
            issued_at = _issued_at
        else:
            _issued_at_type_0 = _issued_at
            issued_at_type_0 = NULL if _issued_at_type_0 is None else read_date(_issued_at_type_0)

            issued_at = issued_at_type_0

        total_amount = d.pop("total_amount", UNSET)

        payable_credit_note_data = cls(
            id=id,
            status=status,
            document_id=document_id,
            issued_at=issued_at,
            total_amount=total_amount,
        )

        payable_credit_note_data.additional_properties = d
        return payable_credit_note_data

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
