from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.receivable_type import ReceivableType
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="BasedOnReceivableCreatedEventData")


@_attrs_define
class BasedOnReceivableCreatedEventData:
    """Event data: another document was made from this one.

    Attributes:
        receivable_id (UUID):
        type_ (ReceivableType): Kind of receivable.
    """

    receivable_id: UUID
    type_: ReceivableType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        receivable_id = NULL if self.receivable_id is None else str(self.receivable_id)

        type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "receivable_id": receivable_id,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _receivable_id = d.pop("receivable_id")
        receivable_id = NULL if _receivable_id is None else UUID(_receivable_id)

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else ReceivableType(_type_)

        based_on_receivable_created_event_data = cls(
            receivable_id=receivable_id,
            type_=type_,
        )

        based_on_receivable_created_event_data.additional_properties = d
        return based_on_receivable_created_event_data

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
