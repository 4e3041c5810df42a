from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.apply_scheme import ApplyScheme
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="AddonInput")


@_attrs_define
class AddonInput:
    """What a caller may set of an Addon.

    Attributes:
        name (str): Name, at most 56 characters.
        amount (float): Price, in `currency`.
        currency (str): Currency code.
        description (str): Text, at most 256 characters.
        apply_scheme (ApplyScheme | Unset): How often an add-on is charged.
        duration_times (int | None | Unset): Number of times a recurring add-on applies.
        sku (None | str | Unset): Article code, at most 32 characters.
        unit_label (None | str | Unset): Name of the unit, at most 4 characters.
    """

    name: str
    amount: float
    currency: str
    description: str
    apply_scheme: ApplyScheme | Unset = UNSET
    duration_times: int | None | Unset = UNSET
    sku: None | str | Unset = UNSET
    unit_label: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        amount = self.amount

        currency = self.currency

        description = self.description

        apply_scheme: str | Unset = UNSET
        if not isinstance(self.apply_scheme, Unset):
            apply_scheme = NULL if self.apply_scheme is None else write_word(self.apply_scheme)

        duration_times: int | None | Unset
        if isinstance(self.duration_times, Unset):
            duration_times = UNSET
        else:
            duration_times = self.duration_times

        sku: None | str | Unset
        if isinstance(self.sku, Unset):
            sku = UNSET
        else:
            sku = self.sku

        unit_label: None | str | Unset
        if isinstance(self.unit_label, Unset):
            unit_label = UNSET
        else:
            unit_label = self.unit_label

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "amount": amount,
                "currency": currency,
                "description": description,
            }
        )
        if apply_scheme is not UNSET:
            field_dict["apply_scheme"] = apply_scheme
        if duration_times is not UNSET:
            field_dict["duration_times"] = duration_times
        if sku is not UNSET:
            field_dict["sku"] = sku
        if unit_label is not UNSET:
            field_dict["unit_label"] = unit_label

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name")

        amount = d.pop("amount")

        currency = d.pop("currency")

        description = d.pop("description")

        _apply_scheme = d.pop("apply_scheme", UNSET)
        apply_scheme: ApplyScheme | Unset
        if isinstance(_apply_scheme, Unset):
            apply_scheme = UNSET
        elif _apply_scheme is None:
            apply_scheme = NULL
        else:
            apply_scheme = ApplyScheme(_apply_scheme)

        duration_times = d.pop("duration_times", UNSET)

        sku = d.pop("sku", UNSET)

        unit_label = d.pop("unit_label", UNSET)

        addon_input = cls(
            name=name,
            amount=amount,
            currency=currency,
            description=description,
            apply_scheme=apply_scheme,
            duration_times=duration_times,
            sku=sku,
            unit_label=unit_label,
        )

        addon_input.additional_properties = d
        return addon_input

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
