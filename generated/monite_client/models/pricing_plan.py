from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.wc_repayment_type import WCRepaymentType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PricingPlan")


@_attrs_define
class PricingPlan:
    """What the financing of an invoice costs.

    Attributes:
        advance_rate_percentage (int):
        fee_percentage (int):
        repayment_type (WCRepaymentType): How a financed amount is paid back.
        repayment_duration_days (int | None | Unset):
    """

    advance_rate_percentage: int
    fee_percentage: int
    repayment_type: WCRepaymentType
    repayment_duration_days: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        advance_rate_percentage = self.advance_rate_percentage

        fee_percentage = self.fee_percentage

        repayment_type = NULL if self.repayment_type is None else write_word(self.repayment_type)

        repayment_duration_days: int | None | Unset
        if isinstance(self.repayment_duration_days, Unset):
            repayment_duration_days = UNSET
        else:
            repayment_duration_days = self.repayment_duration_days

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "advance_rate_percentage": advance_rate_percentage,
                "fee_percentage": fee_percentage,
                "repayment_type": repayment_type,
            }
        )
        if repayment_duration_days is not UNSET:
            field_dict["repayment_duration_days"] = repayment_duration_days

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        advance_rate_percentage = d.pop("advance_rate_percentage")

        fee_percentage = d.pop("fee_percentage")

        _repayment_type = d.pop("repayment_type")
        repayment_type = NULL if _repayment_type is None else WCRepaymentType(_repayment_type)

        repayment_duration_days = d.pop("repayment_duration_days", UNSET)

        pricing_plan = cls(
            advance_rate_percentage=advance_rate_percentage,
            fee_percentage=fee_percentage,
            repayment_type=repayment_type,
            repayment_duration_days=repayment_duration_days,
        )

        pricing_plan.additional_properties = d
        return pricing_plan

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
