from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="PrivateLabel")


@_attrs_define
class PrivateLabel:
    """Branding of the account.

    Attributes:
        business_name (None | str | Unset):
        button_color (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        custom_login_message (None | str | Unset):
        header_color (None | str | Unset):
        left_nav_background_color (None | str | Unset):
        left_nav_button_color (None | str | Unset):
        link_color (None | str | Unset):
        logo_url (None | str | Unset):
        state (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    business_name: None | str | Unset = UNSET
    button_color: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    custom_login_message: None | str | Unset = UNSET
    header_color: None | str | Unset = UNSET
    left_nav_background_color: None | str | Unset = UNSET
    left_nav_button_color: None | str | Unset = UNSET
    link_color: None | str | Unset = UNSET
    logo_url: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        business_name: None | str | Unset
        if isinstance(self.business_name, Unset):
            business_name = UNSET
        else:
            business_name = self.business_name

        button_color: None | str | Unset
        if isinstance(self.button_color, Unset):
            button_color = UNSET
        else:
            button_color = self.button_color

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        custom_login_message: None | str | Unset
        if isinstance(self.custom_login_message, Unset):
            custom_login_message = UNSET
        else:
            custom_login_message = self.custom_login_message

        header_color: None | str | Unset
        if isinstance(self.header_color, Unset):
            header_color = UNSET
        else:
            header_color = self.header_color

        left_nav_background_color: None | str | Unset
        if isinstance(self.left_nav_background_color, Unset):
            left_nav_background_color = UNSET
        else:
            left_nav_background_color = self.left_nav_background_color

        left_nav_button_color: None | str | Unset
        if isinstance(self.left_nav_button_color, Unset):
            left_nav_button_color = UNSET
        else:
            left_nav_button_color = self.left_nav_button_color

        link_color: None | str | Unset
        if isinstance(self.link_color, Unset):
            link_color = UNSET
        else:
            link_color = self.link_color

        logo_url: None | str | Unset
        if isinstance(self.logo_url, Unset):
            logo_url = UNSET
        else:
            logo_url = self.logo_url

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if business_name is not UNSET:
            field_dict["business_name"] = business_name
        if button_color is not UNSET:
            field_dict["button_color"] = button_color
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if custom_login_message is not UNSET:
            field_dict["custom_login_message"] = custom_login_message
        if header_color is not UNSET:
            field_dict["header_color"] = header_color
        if left_nav_background_color is not UNSET:
            field_dict["left_nav_background_color"] = left_nav_background_color
        if left_nav_button_color is not UNSET:
            field_dict["left_nav_button_color"] = left_nav_button_color
        if link_color is not UNSET:
            field_dict["link_color"] = link_color
        if logo_url is not UNSET:
            field_dict["logo_url"] = logo_url
        if state is not UNSET:
            field_dict["state"] = state
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        business_name = d.pop("business_name", UNSET)

        button_color = d.pop("button_color", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        custom_login_message = d.pop("custom_login_message", UNSET)

        header_color = d.pop("header_color", UNSET)

        left_nav_background_color = d.pop("left_nav_background_color", UNSET)

        left_nav_button_color = d.pop("left_nav_button_color", UNSET)

        link_color = d.pop("link_color", UNSET)

        logo_url = d.pop("logo_url", UNSET)

        state = d.pop("state", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        id = d.pop("id", UNSET)

        private_label = cls(
            business_name=business_name,
            button_color=button_color,
            created_at=created_at,
            custom_login_message=custom_login_message,
            header_color=header_color,
            left_nav_background_color=left_nav_background_color,
            left_nav_button_color=left_nav_button_color,
            link_color=link_color,
            logo_url=logo_url,
            state=state,
            updated_at=updated_at,
            id=id,
        )

        private_label.additional_properties = d
        return private_label

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
