from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    read_object,
)

T = TypeVar("T", bound="RepaymentSchedule")


@_attrs_define
class RepaymentSchedule:
    """When a financed amount is paid back, and how much.

    Attributes:
        repayment_amount (int): In the minor units of the currency, such as cents.
        repayment_date (str):
        repayment_fee_amount (int): In the minor units of the currency, such as cents.
        repayment_principal_amount (int): In the minor units of the currency, such as cents.
    """

    repayment_amount: int
    repayment_date: str
    repayment_fee_amount: int
    repayment_principal_amount: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        repayment_amount = self.repayment_amount

        repayment_date = self.repayment_date

        repayment_fee_amount = self.repayment_fee_amount

        repayment_principal_amount = self.repayment_principal_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "repayment_amount": repayment_amount,
                "repayment_date": repayment_date,
                "repayment_fee_amount": repayment_fee_amount,
                "repayment_principal_amount": repayment_principal_amount,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        repayment_amount = d.pop("repayment_amount")

        repayment_date = d.pop("repayment_date")

        repayment_fee_amount = d.pop("repayment_fee_amount")

        repayment_principal_amount = d.pop("repayment_principal_amount")

        repayment_schedule = cls(
            repayment_amount=repayment_amount,
            repayment_date=repayment_date,
            repayment_fee_amount=repayment_fee_amount,
            repayment_principal_amount=repayment_principal_amount,
        )

        repayment_schedule.additional_properties = d
        return repayment_schedule

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
