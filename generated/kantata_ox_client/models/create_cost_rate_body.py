from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_cost_rate import NewCostRate


T = TypeVar("T", bound="CreateCostRateBody")


@_attrs_define
class CreateCostRateBody:
    """
    Attributes:
        cost_rate (NewCostRate | Unset):
        cost_rates (list[NewCostRate] | Unset):
    """

    cost_rate: NewCostRate | Unset = UNSET
    cost_rates: list[NewCostRate] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cost_rate: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cost_rate, Unset):
            cost_rate = NULL if self.cost_rate is None else write_object(self.cost_rate)

        cost_rates: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cost_rates, Unset):
            cost_rates = NULL
            if self.cost_rates is not None:
                cost_rates = []
                for cost_rates_item_data in write_each(self.cost_rates):
                    cost_rates_item = NULL if cost_rates_item_data is None else write_object(cost_rates_item_data)
                    cost_rates.append(cost_rates_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cost_rate is not UNSET:
            field_dict["cost_rate"] = cost_rate
        if cost_rates is not UNSET:
            field_dict["cost_rates"] = cost_rates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _cost_rate = d.pop("cost_rate", UNSET)
        cost_rate: NewCostRate | Unset
        if isinstance(_cost_rate, Unset):
            cost_rate = UNSET
        elif _cost_rate is None:
            cost_rate = NULL
        else:
            cost_rate = __models.NewCostRate.from_dict(_cost_rate)

        _cost_rates = d.pop("cost_rates", UNSET)
        cost_rates: list[NewCostRate] | Unset = UNSET
        if _cost_rates is None:
            cost_rates = NULL
        elif _cost_rates is not UNSET:
            cost_rates = []
            for cost_rates_item_data in read_list(_cost_rates):
                _cost_rates_item = cost_rates_item_data
                cost_rates_item = NULL if _cost_rates_item is None else __models.NewCostRate.from_dict(_cost_rates_item)

                cost_rates.append(cost_rates_item)

        create_cost_rate_body = cls(
            cost_rate=cost_rate,
            cost_rates=cost_rates,
        )

        create_cost_rate_body.additional_properties = d
        return create_cost_rate_body

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
