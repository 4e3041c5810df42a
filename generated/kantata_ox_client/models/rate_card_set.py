from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

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

T = TypeVar("T", bound="RateCardSet")


@_attrs_define
class RateCardSet:
    """Rate cards of several currencies that belong together.

    Attributes:
        account_default (bool | None | Unset):
        active_currencies (list[str] | None | Unset):
        created_at (datetime.datetime | None | Unset):
        default_currencies (list[str] | None | Unset):
        destroyable (bool | None | Unset):
        rate_card_ids (list[str] | None | Unset): Sent when `rate_cards` is included.
        rate_card_set_version_ids (list[str] | None | Unset): Sent when `rate_card_set_versions` is included.
        title (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        workspace_group_ids (list[str] | None | Unset): Sent when `workspace_groups` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    account_default: bool | None | Unset = UNSET
    active_currencies: list[str] | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    default_currencies: list[str] | None | Unset = UNSET
    destroyable: bool | None | Unset = UNSET
    rate_card_ids: list[str] | None | Unset = UNSET
    rate_card_set_version_ids: list[str] | None | Unset = UNSET
    title: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workspace_group_ids: list[str] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_default: bool | None | Unset
        if isinstance(self.account_default, Unset):
            account_default = UNSET
        else:
            account_default = self.account_default

        active_currencies: list[str] | None | Unset
        if isinstance(self.active_currencies, Unset):
            active_currencies = UNSET
        elif isinstance(self.active_currencies, list):
            active_currencies = self.active_currencies

        else:
            active_currencies = self.active_currencies

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        default_currencies: list[str] | None | Unset
        if isinstance(self.default_currencies, Unset):
            default_currencies = UNSET
        elif isinstance(self.default_currencies, list):
            default_currencies = self.default_currencies

        else:
            default_currencies = self.default_currencies

        destroyable: bool | None | Unset
        if isinstance(self.destroyable, Unset):
            destroyable = UNSET
        else:
            destroyable = self.destroyable

        rate_card_ids: list[str] | None | Unset
        if isinstance(self.rate_card_ids, Unset):
            rate_card_ids = UNSET
        elif isinstance(self.rate_card_ids, list):
            rate_card_ids = self.rate_card_ids

        else:
            rate_card_ids = self.rate_card_ids

        rate_card_set_version_ids: list[str] | None | Unset
        if isinstance(self.rate_card_set_version_ids, Unset):
            rate_card_set_version_ids = UNSET
        elif isinstance(self.rate_card_set_version_ids, list):
            rate_card_set_version_ids = self.rate_card_set_version_ids

        else:
            rate_card_set_version_ids = self.rate_card_set_version_ids

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        workspace_group_ids: list[str] | None | Unset
        if isinstance(self.workspace_group_ids, Unset):
            workspace_group_ids = UNSET
        elif isinstance(self.workspace_group_ids, list):
            workspace_group_ids = self.workspace_group_ids

        else:
            workspace_group_ids = self.workspace_group_ids

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_default is not UNSET:
            field_dict["account_default"] = account_default
        if active_currencies is not UNSET:
            field_dict["active_currencies"] = active_currencies
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if default_currencies is not UNSET:
            field_dict["default_currencies"] = default_currencies
        if destroyable is not UNSET:
            field_dict["destroyable"] = destroyable
        if rate_card_ids is not UNSET:
            field_dict["rate_card_ids"] = rate_card_ids
        if rate_card_set_version_ids is not UNSET:
            field_dict["rate_card_set_version_ids"] = rate_card_set_version_ids
        if title is not UNSET:
            field_dict["title"] = title
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if workspace_group_ids is not UNSET:
            field_dict["workspace_group_ids"] = workspace_group_ids
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        account_default = d.pop("account_default", UNSET)

        _active_currencies = d.pop("active_currencies", UNSET)
        active_currencies: list[str] | None | Unset
        if _active_currencies is None or isinstance(_active_currencies, Unset):
            active_currencies = _active_currencies
        else:
            active_currencies_type_0 = cast(list[str], _active_currencies)

            active_currencies = active_currencies_type_0

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        _default_currencies = d.pop("default_currencies", UNSET)
        default_currencies: list[str] | None | Unset
        if _default_currencies is None or isinstance(_default_currencies, Unset):
            default_currencies = _default_currencies
        else:
            default_currencies_type_0 = cast(list[str], _default_currencies)

            default_currencies = default_currencies_type_0

        destroyable = d.pop("destroyable", UNSET)

        _rate_card_ids = d.pop("rate_card_ids", UNSET)
        rate_card_ids: list[str] | None | Unset
        if _rate_card_ids is None or isinstance(_rate_card_ids, Unset):
            rate_card_ids = _rate_card_ids
        else:
            rate_card_ids_type_0 = cast(list[str], _rate_card_ids)

            rate_card_ids = rate_card_ids_type_0

        _rate_card_set_version_ids = d.pop("rate_card_set_version_ids", UNSET)
        rate_card_set_version_ids: list[str] | None | Unset
        if _rate_card_set_version_ids is None or isinstance(_rate_card_set_version_ids, Unset):
            rate_card_set_version_ids = _rate_card_set_version_ids
        else:
            rate_card_set_version_ids_type_0 = cast(list[str], _rate_card_set_version_ids)

            rate_card_set_version_ids = rate_card_set_version_ids_type_0

        title = d.pop("title", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        _workspace_group_ids = d.pop("workspace_group_ids", UNSET)
        workspace_group_ids: list[str] | None | Unset
        if _workspace_group_ids is None or isinstance(_workspace_group_ids, Unset):
            workspace_group_ids = _workspace_group_ids
        else:
            workspace_group_ids_type_0 = cast(list[str], _workspace_group_ids)

            workspace_group_ids = workspace_group_ids_type_0

        id = d.pop("id", UNSET)

        rate_card_set = cls(
            account_default=account_default,
            active_currencies=active_currencies,
            created_at=created_at,
            default_currencies=default_currencies,
            destroyable=destroyable,
            rate_card_ids=rate_card_ids,
            rate_card_set_version_ids=rate_card_set_version_ids,
            title=title,
            updated_at=updated_at,
            workspace_group_ids=workspace_group_ids,
            id=id,
        )

        rate_card_set.additional_properties = d
        return rate_card_set

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
