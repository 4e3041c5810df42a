from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payable_origin_enum import PayableOriginEnum
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PayableCreatedEventData")


@_attrs_define
class PayableCreatedEventData:
    """Event data: the payable was created.

    Attributes:
        payable_source (PayableOriginEnum): Where a payable came from.
    """

    payable_source: PayableOriginEnum
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payable_source = NULL if self.payable_source is None else write_word(self.payable_source)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "payable_source": payable_source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _payable_source = d.pop("payable_source")
        payable_source = NULL if _payable_source is None else PayableOriginEnum(_payable_source)

        payable_created_event_data = cls(
            payable_source=payable_source,
        )

        payable_created_event_data.additional_properties = d
        return payable_created_event_data

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
