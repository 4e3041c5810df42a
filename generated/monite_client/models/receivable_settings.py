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

T = TypeVar("T", bound="ReceivableSettings")


@_attrs_define
class ReceivableSettings:
    """Settings of receivables.

    Attributes:
        create_without_personal_info (bool):
        deduction_title (None | str | Unset):
    """

    create_without_personal_info: bool
    deduction_title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        create_without_personal_info = self.create_without_personal_info

        deduction_title: None | str | Unset
        if isinstance(self.deduction_title, Unset):
            deduction_title = UNSET
        else:
            deduction_title = self.deduction_title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "create_without_personal_info": create_without_personal_info,
            }
        )
        if deduction_title is not UNSET:
            field_dict["deduction_title"] = deduction_title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        create_without_personal_info = d.pop("create_without_personal_info")

        deduction_title = d.pop("deduction_title", UNSET)

        receivable_settings = cls(
            create_without_personal_info=create_without_personal_info,
            deduction_title=deduction_title,
        )

        receivable_settings.additional_properties = d
        return receivable_settings

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
