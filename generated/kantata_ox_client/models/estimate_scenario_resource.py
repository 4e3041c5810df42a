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

T = TypeVar("T", bound="EstimateScenarioResource")


@_attrs_define
class EstimateScenarioResource:
    """Resource of a scenario, named or not.

    Attributes:
        allocation_id (None | str | Unset): Sent when `allocation` is included.
        bill_rate (int | None | Unset):
        cost_rate (int | None | Unset):
        created_at (datetime.datetime | None | Unset):
        display_label (None | str | Unset):
        estimate_scenario_id (int | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        geography_id (None | str | Unset): Sent when `geography` is included.
        label (None | str | Unset):
        organization_membership_id (None | str | Unset): Sent when `organization_membership` is included.
        role_id (None | str | Unset): Sent when `role` is included.
        role_name (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_id (None | str | Unset): Sent when `user` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    allocation_id: None | str | Unset = UNSET
    bill_rate: int | None | Unset = UNSET
    cost_rate: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    display_label: None | str | Unset = UNSET
    estimate_scenario_id: int | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    geography_id: None | str | Unset = UNSET
    label: None | str | Unset = UNSET
    organization_membership_id: None | str | Unset = UNSET
    role_id: None | str | Unset = UNSET
    role_name: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        allocation_id: None | str | Unset
        if isinstance(self.allocation_id, Unset):
            allocation_id = UNSET
        else:
            allocation_id = self.allocation_id

        bill_rate: int | None | Unset
        if isinstance(self.bill_rate, Unset):
            bill_rate = UNSET
        else:
            bill_rate = self.bill_rate

        cost_rate: int | None | Unset
        if isinstance(self.cost_rate, Unset):
            cost_rate = UNSET
        else:
            cost_rate = self.cost_rate

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        display_label: None | str | Unset
        if isinstance(self.display_label, Unset):
            display_label = UNSET
        else:
            display_label = self.display_label

        estimate_scenario_id: int | None | Unset
        if isinstance(self.estimate_scenario_id, Unset):
            estimate_scenario_id = UNSET
        else:
            estimate_scenario_id = self.estimate_scenario_id

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        geography_id: None | str | Unset
        if isinstance(self.geography_id, Unset):
            geography_id = UNSET
        else:
            geography_id = self.geography_id

        label: None | str | Unset
        if isinstance(self.label, Unset):
            label = UNSET
        else:
            label = self.label

        organization_membership_id: None | str | Unset
        if isinstance(self.organization_membership_id, Unset):
            organization_membership_id = UNSET
        else:
            organization_membership_id = self.organization_membership_id

        role_id: None | str | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        else:
            role_id = self.role_id

        role_name: None | str | Unset
        if isinstance(self.role_name, Unset):
            role_name = UNSET
        else:
            role_name = self.role_name

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if allocation_id is not UNSET:
            field_dict["allocation_id"] = allocation_id
        if bill_rate is not UNSET:
            field_dict["bill_rate"] = bill_rate
        if cost_rate is not UNSET:
            field_dict["cost_rate"] = cost_rate
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if display_label is not UNSET:
            field_dict["display_label"] = display_label
        if estimate_scenario_id is not UNSET:
            field_dict["estimate_scenario_id"] = estimate_scenario_id
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if geography_id is not UNSET:
            field_dict["geography_id"] = geography_id
        if label is not UNSET:
            field_dict["label"] = label
        if organization_membership_id is not UNSET:
            field_dict["organization_membership_id"] = organization_membership_id
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if role_name is not UNSET:
            field_dict["role_name"] = role_name
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        allocation_id = d.pop("allocation_id", UNSET)

        bill_rate = d.pop("bill_rate", UNSET)

        cost_rate = d.pop("cost_rate", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        display_label = d.pop("display_label", UNSET)

        estimate_scenario_id = d.pop("estimate_scenario_id", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        geography_id = d.pop("geography_id", UNSET)

        label = d.pop("label", UNSET)

        organization_membership_id = d.pop("organization_membership_id", UNSET)

        role_id = d.pop("role_id", UNSET)

        role_name = d.pop("role_name", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        id = d.pop("id", UNSET)

        estimate_scenario_resource = cls(
            allocation_id=allocation_id,
            bill_rate=bill_rate,
            cost_rate=cost_rate,
            created_at=created_at,
            display_label=display_label,
            estimate_scenario_id=estimate_scenario_id,
            external_reference_ids=external_reference_ids,
            geography_id=geography_id,
            label=label,
            organization_membership_id=organization_membership_id,
            role_id=role_id,
            role_name=role_name,
            updated_at=updated_at,
            user_id=user_id,
            id=id,
        )

        estimate_scenario_resource.additional_properties = d
        return estimate_scenario_resource

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
