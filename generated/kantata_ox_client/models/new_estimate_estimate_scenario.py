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
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="NewEstimateEstimateScenario")


@_attrs_define
class NewEstimateEstimateScenario:
    """
    Attributes:
        name (str):
        start_date (datetime.date):
        budget_in_cents (int | Unset): In subunits of the currency.
        rate_card_id (int | Unset): Id of the rate card.
    """

    name: str
    start_date: datetime.date
    budget_in_cents: int | Unset = UNSET
    rate_card_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        start_date = NULL if self.start_date is None else write_iso(self.start_date)

        budget_in_cents = self.budget_in_cents

        rate_card_id = self.rate_card_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "start_date": start_date,
            }
        )
        if budget_in_cents is not UNSET:
            field_dict["budget_in_cents"] = budget_in_cents
        if rate_card_id is not UNSET:
            field_dict["rate_card_id"] = rate_card_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name")

        _start_date = d.pop("start_date")
        start_date = NULL if _start_date is None else read_date(_start_date)

        budget_in_cents = d.pop("budget_in_cents", UNSET)

        rate_card_id = d.pop("rate_card_id", UNSET)

        new_estimate_estimate_scenario = cls(
            name=name,
            start_date=start_date,
            budget_in_cents=budget_in_cents,
            rate_card_id=rate_card_id,
        )

        new_estimate_estimate_scenario.additional_properties = d
        return new_estimate_estimate_scenario

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
