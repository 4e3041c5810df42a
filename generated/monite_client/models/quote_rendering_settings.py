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

T = TypeVar("T", bound="QuoteRenderingSettings")


@_attrs_define
class QuoteRenderingSettings:
    """What the PDF of a quote shows.

    Attributes:
        display_entity_bank_account (bool | Unset): The server's default is True.
        display_signature (bool | Unset): The server's default is False.
    """

    display_entity_bank_account: bool | Unset = UNSET
    display_signature: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display_entity_bank_account = self.display_entity_bank_account

        display_signature = self.display_signature

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if display_entity_bank_account is not UNSET:
            field_dict["display_entity_bank_account"] = display_entity_bank_account
        if display_signature is not UNSET:
            field_dict["display_signature"] = display_signature

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        display_entity_bank_account = d.pop("display_entity_bank_account", UNSET)

        display_signature = d.pop("display_signature", UNSET)

        quote_rendering_settings = cls(
            display_entity_bank_account=display_entity_bank_account,
            display_signature=display_signature,
        )

        quote_rendering_settings.additional_properties = d
        return quote_rendering_settings

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
