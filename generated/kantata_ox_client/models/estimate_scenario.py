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

T = TypeVar("T", bound="EstimateScenario")


@_attrs_define
class EstimateScenario:
    """One way an estimate may be carried out.

    Attributes:
        budget_in_cents (int | None | Unset): In subunits of the currency.
        created_at (datetime.datetime | None | Unset):
        estimate_id (int | None | Unset):
        estimate_scenario_resource_ids (list[str] | None | Unset): Sent when `estimate_scenario_resources` is included.
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        name (None | str | Unset):
        rate_card_id (None | str | Unset): Sent when `rate_card` is included.
        start_date (datetime.datetime | None | Unset):
        target_margin_percent (int | None | Unset): In percent.
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    budget_in_cents: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    estimate_id: int | None | Unset = UNSET
    estimate_scenario_resource_ids: list[str] | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    name: None | str | Unset = UNSET
    rate_card_id: None | str | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    target_margin_percent: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        budget_in_cents: int | None | Unset
        if isinstance(self.budget_in_cents, Unset):
            budget_in_cents = UNSET
        else:
            budget_in_cents = self.budget_in_cents

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        estimate_id: int | None | Unset
        if isinstance(self.estimate_id, Unset):
            estimate_id = UNSET
        else:
            estimate_id = self.estimate_id

        estimate_scenario_resource_ids: list[str] | None | Unset
        if isinstance(self.estimate_scenario_resource_ids, Unset):
            estimate_scenario_resource_ids = UNSET
        elif isinstance(self.estimate_scenario_resource_ids, list):
            estimate_scenario_resource_ids = self.estimate_scenario_resource_ids

        else:
            estimate_scenario_resource_ids = self.estimate_scenario_resource_ids

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        rate_card_id: None | str | Unset
        if isinstance(self.rate_card_id, Unset):
            rate_card_id = UNSET
        else:
            rate_card_id = self.rate_card_id

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.datetime):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)
        else:
            start_date = self.start_date

        target_margin_percent: int | None | Unset
        if isinstance(self.target_margin_percent, Unset):
            target_margin_percent = UNSET
        else:
            target_margin_percent = self.target_margin_percent

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
        if budget_in_cents is not UNSET:
            field_dict["budget_in_cents"] = budget_in_cents
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if estimate_id is not UNSET:
            field_dict["estimate_id"] = estimate_id
        if estimate_scenario_resource_ids is not UNSET:
            field_dict["estimate_scenario_resource_ids"] = estimate_scenario_resource_ids
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if name is not UNSET:
            field_dict["name"] = name
        if rate_card_id is not UNSET:
            field_dict["rate_card_id"] = rate_card_id
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if target_margin_percent is not UNSET:
            field_dict["target_margin_percent"] = target_margin_percent
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        budget_in_cents = d.pop("budget_in_cents", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        estimate_id = d.pop("estimate_id", UNSET)

        _estimate_scenario_resource_ids = d.pop("estimate_scenario_resource_ids", UNSET)
        estimate_scenario_resource_ids: list[str] | None | Unset
        if _estimate_scenario_resource_ids is None or isinstance(_estimate_scenario_resource_ids, Unset):
            estimate_scenario_resource_ids = _estimate_scenario_resource_ids
        else:
            estimate_scenario_resource_ids_type_0 = cast(list[str], _estimate_scenario_resource_ids)

            estimate_scenario_resource_ids = estimate_scenario_resource_ids_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        name = d.pop("name", UNSET)

        rate_card_id = d.pop("rate_card_id", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.datetime | None | Unset
        if _start_date is None or isinstance(_start_date, Unset):
            start_date = _start_date
        else:
            _start_date_type_0 = _start_date
            start_date_type_0 = NULL if _start_date_type_0 is None else read_datetime(_start_date_type_0)

            start_date = start_date_type_0

        target_margin_percent = d.pop("target_margin_percent", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        id = d.pop("id", UNSET)

        estimate_scenario = cls(
            budget_in_cents=budget_in_cents,
            created_at=created_at,
            estimate_id=estimate_id,
            estimate_scenario_resource_ids=estimate_scenario_resource_ids,
            external_reference_ids=external_reference_ids,
            name=name,
            rate_card_id=rate_card_id,
            start_date=start_date,
            target_margin_percent=target_margin_percent,
            updated_at=updated_at,
            id=id,
        )

        estimate_scenario.additional_properties = d
        return estimate_scenario

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
