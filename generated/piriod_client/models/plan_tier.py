from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="PlanTier")


@_attrs_define
class PlanTier:
    """One price step of a plan; it may hold further members.

    Attributes:
        amount (float | None | Unset): Price of the step.
        quantity_from (float | None | Unset): Quantity the step begins at.
        quantity_to (float | None | Unset): Quantity the step ends at.
        amount_scheme (None | str | Unset): What the price is meant for; the words are not listed.
        unit_scheme (None | str | Unset): How units are counted; the words are not listed.
    """

    amount: float | None | Unset = UNSET
    quantity_from: float | None | Unset = UNSET
    quantity_to: float | None | Unset = UNSET
    amount_scheme: None | str | Unset = UNSET
    unit_scheme: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        quantity_from: float | None | Unset
        if isinstance(self.quantity_from, Unset):
            quantity_from = UNSET
        else:
            quantity_from = self.quantity_from

        quantity_to: float | None | Unset
        if isinstance(self.quantity_to, Unset):
            quantity_to = UNSET
        else:
            quantity_to = self.quantity_to

        amount_scheme: None | str | Unset
        if isinstance(self.amount_scheme, Unset):
            amount_scheme = UNSET
        else:
            amount_scheme = self.amount_scheme

        unit_scheme: None | str | Unset
        if isinstance(self.unit_scheme, Unset):
            unit_scheme = UNSET
        else:
            unit_scheme = self.unit_scheme

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if quantity_from is not UNSET:
            field_dict["quantity_from"] = quantity_from
        if quantity_to is not UNSET:
            field_dict["quantity_to"] = quantity_to
        if amount_scheme is not UNSET:
            field_dict["amount_scheme"] = amount_scheme
        if unit_scheme is not UNSET:
            field_dict["unit_scheme"] = unit_scheme

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        amount = d.pop("amount", UNSET)

        quantity_from = d.pop("quantity_from", UNSET)

        quantity_to = d.pop("quantity_to", UNSET)

        amount_scheme = d.pop("amount_scheme", UNSET)

        unit_scheme = d.pop("unit_scheme", UNSET)

        plan_tier = cls(
            amount=amount,
            quantity_from=quantity_from,
            quantity_to=quantity_to,
            amount_scheme=amount_scheme,
            unit_scheme=unit_scheme,
        )

        plan_tier.additional_properties = d
        return plan_tier

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
