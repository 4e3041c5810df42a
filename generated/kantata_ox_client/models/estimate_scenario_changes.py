from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.estimate_scenario_changes_external_reference import EstimateScenarioChangesExternalReference


T = TypeVar("T", bound="EstimateScenarioChanges")


@_attrs_define
class EstimateScenarioChanges:
    """
    Attributes:
        budget_in_cents (int | Unset): In subunits of the currency.
        name (str | Unset):
        rate_card_id (int | Unset): Id of the rate card.
        start_date (datetime.date | Unset):
        external_reference (EstimateScenarioChangesExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    budget_in_cents: int | Unset = UNSET
    name: str | Unset = UNSET
    rate_card_id: int | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    external_reference: EstimateScenarioChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        budget_in_cents = self.budget_in_cents

        name = self.name

        rate_card_id = self.rate_card_id

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if budget_in_cents is not UNSET:
            field_dict["budget_in_cents"] = budget_in_cents
        if name is not UNSET:
            field_dict["name"] = name
        if rate_card_id is not UNSET:
            field_dict["rate_card_id"] = rate_card_id
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        budget_in_cents = d.pop("budget_in_cents", UNSET)

        name = d.pop("name", UNSET)

        rate_card_id = d.pop("rate_card_id", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        elif _start_date is None:
            start_date = NULL
        else:
            start_date = read_date(_start_date)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: EstimateScenarioChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.EstimateScenarioChangesExternalReference.from_dict(_external_reference)

        estimate_scenario_changes = cls(
            budget_in_cents=budget_in_cents,
            name=name,
            rate_card_id=rate_card_id,
            start_date=start_date,
            external_reference=external_reference,
        )

        estimate_scenario_changes.additional_properties = d
        return estimate_scenario_changes

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
