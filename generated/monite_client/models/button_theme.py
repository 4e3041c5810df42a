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

T = TypeVar("T", bound="ButtonTheme")


@_attrs_define
class ButtonTheme:
    """Colors of the buttons of a payment page.

    Attributes:
        primary_color (None | str | Unset):
        primary_hover_color (None | str | Unset):
        secondary_color (None | str | Unset):
        secondary_hover_color (None | str | Unset):
    """

    primary_color: None | str | Unset = UNSET
    primary_hover_color: None | str | Unset = UNSET
    secondary_color: None | str | Unset = UNSET
    secondary_hover_color: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        primary_color: None | str | Unset
        if isinstance(self.primary_color, Unset):
            primary_color = UNSET
        else:
            primary_color = self.primary_color

        primary_hover_color: None | str | Unset
        if isinstance(self.primary_hover_color, Unset):
            primary_hover_color = UNSET
        else:
            primary_hover_color = self.primary_hover_color

        secondary_color: None | str | Unset
        if isinstance(self.secondary_color, Unset):
            secondary_color = UNSET
        else:
            secondary_color = self.secondary_color

        secondary_hover_color: None | str | Unset
        if isinstance(self.secondary_hover_color, Unset):
            secondary_hover_color = UNSET
        else:
            secondary_hover_color = self.secondary_hover_color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if primary_color is not UNSET:
            field_dict["primary_color"] = primary_color
        if primary_hover_color is not UNSET:
            field_dict["primary_hover_color"] = primary_hover_color
        if secondary_color is not UNSET:
            field_dict["secondary_color"] = secondary_color
        if secondary_hover_color is not UNSET:
            field_dict["secondary_hover_color"] = secondary_hover_color

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        primary_color = d.pop("primary_color", UNSET)

        primary_hover_color = d.pop("primary_hover_color", UNSET)

        secondary_color = d.pop("secondary_color", UNSET)

        secondary_hover_color = d.pop("secondary_hover_color", UNSET)

        button_theme = cls(
            primary_color=primary_color,
            primary_hover_color=primary_hover_color,
            secondary_color=secondary_color,
            secondary_hover_color=secondary_hover_color,
        )

        button_theme.additional_properties = d
        return button_theme

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
