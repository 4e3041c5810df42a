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

T = TypeVar("T", bound="Estimate")


@_attrs_define
class Estimate:
    """Estimate of a project before it starts.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        creator_id (None | str | Unset): Sent when `creator` is included.
        currency (None | str | Unset):
        custom_field_value_ids (list[str] | None | Unset): Sent when `custom_field_values` is included.
        description (None | str | Unset):
        estimate_scenario_ids (list[str] | None | Unset): Sent when `estimate_scenarios` is included.
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        is_locked (bool | None | Unset):
        name (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        workspace_group_id (None | str | Unset): Sent when `workspace_group` is included.
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    creator_id: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    custom_field_value_ids: list[str] | None | Unset = UNSET
    description: None | str | Unset = UNSET
    estimate_scenario_ids: list[str] | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    is_locked: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workspace_group_id: None | str | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        creator_id: None | str | Unset
        if isinstance(self.creator_id, Unset):
            creator_id = UNSET
        else:
            creator_id = self.creator_id

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        custom_field_value_ids: list[str] | None | Unset
        if isinstance(self.custom_field_value_ids, Unset):
            custom_field_value_ids = UNSET
        elif isinstance(self.custom_field_value_ids, list):
            custom_field_value_ids = self.custom_field_value_ids

        else:
            custom_field_value_ids = self.custom_field_value_ids

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        estimate_scenario_ids: list[str] | None | Unset
        if isinstance(self.estimate_scenario_ids, Unset):
            estimate_scenario_ids = UNSET
        elif isinstance(self.estimate_scenario_ids, list):
            estimate_scenario_ids = self.estimate_scenario_ids

        else:
            estimate_scenario_ids = self.estimate_scenario_ids

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        is_locked: bool | None | Unset
        if isinstance(self.is_locked, Unset):
            is_locked = UNSET
        else:
            is_locked = self.is_locked

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        workspace_group_id: None | str | Unset
        if isinstance(self.workspace_group_id, Unset):
            workspace_group_id = UNSET
        else:
            workspace_group_id = self.workspace_group_id

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if custom_field_value_ids is not UNSET:
            field_dict["custom_field_value_ids"] = custom_field_value_ids
        if description is not UNSET:
            field_dict["description"] = description
        if estimate_scenario_ids is not UNSET:
            field_dict["estimate_scenario_ids"] = estimate_scenario_ids
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if is_locked is not UNSET:
            field_dict["is_locked"] = is_locked
        if name is not UNSET:
            field_dict["name"] = name
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if workspace_group_id is not UNSET:
            field_dict["workspace_group_id"] = workspace_group_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        creator_id = d.pop("creator_id", UNSET)

        currency = d.pop("currency", UNSET)

        _custom_field_value_ids = d.pop("custom_field_value_ids", UNSET)
        custom_field_value_ids: list[str] | None | Unset
        if _custom_field_value_ids is None or isinstance(_custom_field_value_ids, Unset):
            custom_field_value_ids = _custom_field_value_ids
        else:
            custom_field_value_ids_type_0 = cast(list[str], _custom_field_value_ids)

            custom_field_value_ids = custom_field_value_ids_type_0

        description = d.pop("description", UNSET)

        _estimate_scenario_ids = d.pop("estimate_scenario_ids", UNSET)
        estimate_scenario_ids: list[str] | None | Unset
        if _estimate_scenario_ids is None or isinstance(_estimate_scenario_ids, Unset):
            estimate_scenario_ids = _estimate_scenario_ids
        else:
            estimate_scenario_ids_type_0 = cast(list[str], _estimate_scenario_ids)

            estimate_scenario_ids = estimate_scenario_ids_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        is_locked = d.pop("is_locked", UNSET)

        name = d.pop("name", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        workspace_group_id = d.pop("workspace_group_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        estimate = cls(
            created_at=created_at,
            creator_id=creator_id,
            currency=currency,
            custom_field_value_ids=custom_field_value_ids,
            description=description,
            estimate_scenario_ids=estimate_scenario_ids,
            external_reference_ids=external_reference_ids,
            is_locked=is_locked,
            name=name,
            updated_at=updated_at,
            workspace_group_id=workspace_group_id,
            workspace_id=workspace_id,
            id=id,
        )

        estimate.additional_properties = d
        return estimate

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
