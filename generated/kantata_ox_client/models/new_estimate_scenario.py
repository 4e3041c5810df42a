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
    from ..models.new_estimate_scenario_external_reference import NewEstimateScenarioExternalReference


T = TypeVar("T", bound="NewEstimateScenario")


@_attrs_define
class NewEstimateScenario:
    """
    Attributes:
        name (str):
        estimate_id (int): Id of the estimate.
        start_date (datetime.date):
        budget_in_cents (int | Unset): In subunits of the currency.
        rate_card_id (int | Unset): Id of the rate card.
        external_reference (NewEstimateScenarioExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    name: str
    estimate_id: int
    start_date: datetime.date
    budget_in_cents: int | Unset = UNSET
    rate_card_id: int | Unset = UNSET
    external_reference: NewEstimateScenarioExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        estimate_id = self.estimate_id

        start_date = NULL if self.start_date is None else write_iso(self.start_date)

        budget_in_cents = self.budget_in_cents

        rate_card_id = self.rate_card_id

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "estimate_id": estimate_id,
                "start_date": start_date,
            }
        )
        if budget_in_cents is not UNSET:
            field_dict["budget_in_cents"] = budget_in_cents
        if rate_card_id is not UNSET:
            field_dict["rate_card_id"] = rate_card_id
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name")

        estimate_id = d.pop("estimate_id")

        _start_date = d.pop("start_date")
        start_date = NULL if _start_date is None else read_date(_start_date)

        budget_in_cents = d.pop("budget_in_cents", UNSET)

        rate_card_id = d.pop("rate_card_id", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewEstimateScenarioExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewEstimateScenarioExternalReference.from_dict(_external_reference)

        new_estimate_scenario = cls(
            name=name,
            estimate_id=estimate_id,
            start_date=start_date,
            budget_in_cents=budget_in_cents,
            rate_card_id=rate_card_id,
            external_reference=external_reference,
        )

        new_estimate_scenario.additional_properties = d
        return new_estimate_scenario

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
