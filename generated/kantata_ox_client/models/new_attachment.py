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

T = TypeVar("T", bound="NewAttachment")


@_attrs_define
class NewAttachment:
    """
    Attributes:
        type_ (str):
        direct (bool | Unset):
        data (str | Unset):
        filename (str | Unset):
    """

    type_: str
    direct: bool | Unset = UNSET
    data: str | Unset = UNSET
    filename: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        direct = self.direct

        data = self.data

        filename = self.filename

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if direct is not UNSET:
            field_dict["direct"] = direct
        if data is not UNSET:
            field_dict["data"] = data
        if filename is not UNSET:
            field_dict["filename"] = filename

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        type_ = d.pop("type")

        direct = d.pop("direct", UNSET)

        data = d.pop("data", UNSET)

        filename = d.pop("filename", UNSET)

        new_attachment = cls(
            type_=type_,
            direct=direct,
            data=data,
            filename=filename,
        )

        new_attachment.additional_properties = d
        return new_attachment

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
