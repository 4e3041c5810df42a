from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.coupon_duration import CouponDuration
from ..models.coupon_target import CouponTarget
from ..models.discount_scheme import DiscountScheme
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="CouponPatch")


@_attrs_define
class CouponPatch:
    """What a caller may change of a Coupon; all of it optional.

    Attributes:
        name (str | Unset): Name, at most 56 characters.
        amount (float | Unset): Reduction; `discount_scheme` says whether percent or amount.
        currency (str | Unset): Currency code.
        discount_scheme (DiscountScheme | Unset): Unit of a discount: percent, or an amount of money.
        duration_scheme (CouponDuration | Unset): How long a coupon applies.
        duration_times (int | None | Unset): Number of billings a limited coupon applies to.
        valid_until (datetime.date | None | Unset): Last day the coupon can be used.
        apply_on (CouponTarget | Unset): What a coupon reduces.
    """

    name: str | Unset = UNSET
    amount: float | Unset = UNSET
    currency: str | Unset = UNSET
    discount_scheme: DiscountScheme | Unset = UNSET
    duration_scheme: CouponDuration | Unset = UNSET
    duration_times: int | None | Unset = UNSET
    valid_until: datetime.date | None | Unset = UNSET
    apply_on: CouponTarget | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        amount = self.amount

        currency = self.currency

        discount_scheme: str | Unset = UNSET
        if not isinstance(self.discount_scheme, Unset):
            discount_scheme = NULL if self.discount_scheme is None else write_word(self.discount_scheme)

        duration_scheme: str | Unset = UNSET
        if not isinstance(self.duration_scheme, Unset):
            duration_scheme = NULL if self.duration_scheme is None else write_word(self.duration_scheme)

        duration_times: int | None | Unset
        if isinstance(self.duration_times, Unset):
            duration_times = UNSET
        else:
            duration_times = self.duration_times

        valid_until: None | str | Unset
        if isinstance(self.valid_until, Unset):
            valid_until = UNSET
        elif isinstance(self.valid_until, datetime.date):
            valid_until = NULL if self.valid_until is None else write_iso(self.valid_until)
        else:
            valid_until = self.valid_until

        apply_on: str | Unset = UNSET
        if not isinstance(self.apply_on, Unset):
            apply_on = NULL if self.apply_on is None else write_word(self.apply_on)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if discount_scheme is not UNSET:
            field_dict["discount_scheme"] = discount_scheme
        if duration_scheme is not UNSET:
            field_dict["duration_scheme"] = duration_scheme
        if duration_times is not UNSET:
            field_dict["duration_times"] = duration_times
        if valid_until is not UNSET:
            field_dict["valid_until"] = valid_until
        if apply_on is not UNSET:
            field_dict["apply_on"] = apply_on

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        amount = d.pop("amount", UNSET)

        currency = d.pop("currency", UNSET)

        _discount_scheme = d.pop("discount_scheme", UNSET)
        discount_scheme: DiscountScheme | Unset
        if isinstance(_discount_scheme, Unset):
            discount_scheme = UNSET
        elif _discount_scheme is None:
            discount_scheme = NULL
        else:
            discount_scheme = DiscountScheme(_discount_scheme)

        _duration_scheme = d.pop("duration_scheme", UNSET)
        duration_scheme: CouponDuration | Unset
        if isinstance(_duration_scheme, Unset):
            duration_scheme = UNSET
        elif _duration_scheme is None:
            duration_scheme = NULL
        else:
            duration_scheme = CouponDuration(_duration_scheme)

        duration_times = d.pop("duration_times", UNSET)

        _valid_until = d.pop("valid_until", UNSET)
        valid_until: datetime.date | None | Unset
        if _valid_until is None or isinstance(_valid_until, Unset):
            valid_until = _valid_until
        else:
            _valid_until_type_0 = _valid_until
            valid_until_type_0 = NULL if _valid_until_type_0 is None else read_date(_valid_until_type_0)

            valid_until = valid_until_type_0

        _apply_on = d.pop("apply_on", UNSET)
        apply_on: CouponTarget | Unset
        if isinstance(_apply_on, Unset):
            apply_on = UNSET
        elif _apply_on is None:
            apply_on = NULL
        else:
            apply_on = CouponTarget(_apply_on)

        coupon_patch = cls(
            name=name,
            amount=amount,
            currency=currency,
            discount_scheme=discount_scheme,
            duration_scheme=duration_scheme,
            duration_times=duration_times,
            valid_until=valid_until,
            apply_on=apply_on,
        )

        coupon_patch.additional_properties = d
        return coupon_patch

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
