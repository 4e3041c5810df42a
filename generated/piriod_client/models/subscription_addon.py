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
    from ..models.subscription_addon_rate import SubscriptionAddonRate


T = TypeVar("T", bound="SubscriptionAddon")


@_attrs_define
class SubscriptionAddon:
    """An extra charge on a subscription.

    Attributes:
        addon (None | str | Unset): Identifier of the add-on.
        quantity (float | None | Unset): Quantity.
        addon_redemptions (int | None | Unset): How often the add-on was charged.
        rates (list[SubscriptionAddonRate] | None | Unset): Percentages by billing cycle.
    """

    addon: None | str | Unset = UNSET
    quantity: float | None | Unset = UNSET
    addon_redemptions: int | None | Unset = UNSET
    rates: list[SubscriptionAddonRate] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        addon: None | str | Unset
        if isinstance(self.addon, Unset):
            addon = UNSET
        else:
            addon = self.addon

        quantity: float | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        addon_redemptions: int | None | Unset
        if isinstance(self.addon_redemptions, Unset):
            addon_redemptions = UNSET
        else:
            addon_redemptions = self.addon_redemptions

        rates: list[dict[str, Any]] | None | Unset
        if isinstance(self.rates, Unset):
            rates = UNSET
        elif isinstance(self.rates, list):
            rates = NULL
            if self.rates is not None:
                rates = []
                for rates_type_0_item_data in write_each(self.rates):
                    rates_type_0_item = NULL if rates_type_0_item_data is None else write_object(rates_type_0_item_data)
                    rates.append(rates_type_0_item)

        else:
            rates = self.rates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if addon is not UNSET:
            field_dict["addon"] = addon
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if addon_redemptions is not UNSET:
            field_dict["addon_redemptions"] = addon_redemptions
        if rates is not UNSET:
            field_dict["rates"] = rates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        addon = d.pop("addon", UNSET)

        quantity = d.pop("quantity", UNSET)

        addon_redemptions = d.pop("addon_redemptions", UNSET)

        _rates = d.pop("rates", UNSET)
        rates: list[SubscriptionAddonRate] | None | Unset
        if _rates is None or isinstance(_rates, Unset):
            rates = _rates
        else:
            _rates_type_0 = _rates
            rates_type_0: list[SubscriptionAddonRate] = NULL
            if _rates_type_0 is not None:
                rates_type_0 = []
                for rates_type_0_item_data in read_list(_rates_type_0):
                    _rates_type_0_item = rates_type_0_item_data
                    rates_type_0_item = (
                        NULL
                        if _rates_type_0_item is None
                        else __models.SubscriptionAddonRate.from_dict(_rates_type_0_item)
                    )

                    rates_type_0.append(rates_type_0_item)

            rates = rates_type_0

        subscription_addon = cls(
            addon=addon,
            quantity=quantity,
            addon_redemptions=addon_redemptions,
            rates=rates,
        )

        subscription_addon.additional_properties = d
        return subscription_addon

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
