from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="PayableCreditNoteUnlinkedEventData")


@_attrs_define
class PayableCreditNoteUnlinkedEventData:
    """Event data: a credit note was unlinked.

    Attributes:
        credit_note_id (str):
        credit_note_document_id (None | str | Unset):
    """

    credit_note_id: str
    credit_note_document_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credit_note_id = self.credit_note_id

        credit_note_document_id: None | str | Unset
        if isinstance(self.credit_note_document_id, Unset):
            credit_note_document_id = UNSET
        else:
            credit_note_document_id = self.credit_note_document_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "credit_note_id": credit_note_id,
            }
        )
        if credit_note_document_id is not UNSET:
            field_dict["credit_note_document_id"] = credit_note_document_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        credit_note_id = d.pop("credit_note_id")

        credit_note_document_id = d.pop("credit_note_document_id", UNSET)

        payable_credit_note_unlinked_event_data = cls(
            credit_note_id=credit_note_id,
            credit_note_document_id=credit_note_document_id,
        )

        payable_credit_note_unlinked_event_data.additional_properties = d
        return payable_credit_note_unlinked_event_data

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
