from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="AccountInsightsMapping")


@_attrs_define
class AccountInsightsMapping:
    """Dashboard of Insights and the groups that may see it.

    Attributes:
        access_group_ids (list[str] | None | Unset): Sent when `access_groups` is included.
        creator (None | str | Unset):
        dynamic (bool | None | Unset):
        is_custom_dashboard (bool | None | Unset):
        name (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    access_group_ids: list[str] | None | Unset = UNSET
    creator: None | str | Unset = UNSET
    dynamic: bool | None | Unset = UNSET
    is_custom_dashboard: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        access_group_ids: list[str] | None | Unset
        if isinstance(self.access_group_ids, Unset):
            access_group_ids = UNSET
        elif isinstance(self.access_group_ids, list):
            access_group_ids = self.access_group_ids

        else:
            access_group_ids = self.access_group_ids

        creator: None | str | Unset
        if isinstance(self.creator, Unset):
            creator = UNSET
        else:
            creator = self.creator

        dynamic: bool | None | Unset
        if isinstance(self.dynamic, Unset):
            dynamic = UNSET
        else:
            dynamic = self.dynamic

        is_custom_dashboard: bool | None | Unset
        if isinstance(self.is_custom_dashboard, Unset):
            is_custom_dashboard = UNSET
        else:
            is_custom_dashboard = self.is_custom_dashboard

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if access_group_ids is not UNSET:
            field_dict["access_group_ids"] = access_group_ids
        if creator is not UNSET:
            field_dict["creator"] = creator
        if dynamic is not UNSET:
            field_dict["dynamic"] = dynamic
        if is_custom_dashboard is not UNSET:
            field_dict["is_custom_dashboard"] = is_custom_dashboard
        if name is not UNSET:
            field_dict["name"] = name
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _access_group_ids = d.pop("access_group_ids", UNSET)
        access_group_ids: list[str] | None | Unset
        if _access_group_ids is None or isinstance(_access_group_ids, Unset):
            access_group_ids = _access_group_ids
        else:
            access_group_ids_type_0 = cast(list[str], _access_group_ids)

            access_group_ids = access_group_ids_type_0

        creator = d.pop("creator", UNSET)

        dynamic = d.pop("dynamic", UNSET)

        is_custom_dashboard = d.pop("is_custom_dashboard", UNSET)

        name = d.pop("name", UNSET)

        id = d.pop("id", UNSET)

        account_insights_mapping = cls(
            access_group_ids=access_group_ids,
            creator=creator,
            dynamic=dynamic,
            is_custom_dashboard=is_custom_dashboard,
            name=name,
            id=id,
        )

        account_insights_mapping.additional_properties = d
        return account_insights_mapping

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
