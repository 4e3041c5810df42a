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

T = TypeVar("T", bound="ReceivableFileUrl")


@_attrs_define
class ReceivableFileUrl:
    """Where the PDF of a receivable is.

    Attributes:
        file_url (None | str | Unset):
        original_file_url (None | str | Unset):
    """

    file_url: None | str | Unset = UNSET
    original_file_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        file_url: None | str | Unset
        if isinstance(self.file_url, Unset):
            file_url = UNSET
        else:
            file_url = self.file_url

        original_file_url: None | str | Unset
        if isinstance(self.original_file_url, Unset):
            original_file_url = UNSET
        else:
            original_file_url = self.original_file_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if file_url is not UNSET:
            field_dict["file_url"] = file_url
        if original_file_url is not UNSET:
            field_dict["original_file_url"] = original_file_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        file_url = d.pop("file_url", UNSET)

        original_file_url = d.pop("original_file_url", UNSET)

        receivable_file_url = cls(
            file_url=file_url,
            original_file_url=original_file_url,
        )

        receivable_file_url.additional_properties = d
        return receivable_file_url

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
