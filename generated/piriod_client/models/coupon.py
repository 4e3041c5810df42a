from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.coupon_duration import CouponDuration
from ..models.coupon_status import CouponStatus
from ..models.coupon_target import CouponTarget
from ..models.discount_scheme import DiscountScheme
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="Coupon")


@_attrs_define
class Coupon:
    """A reduction that subscriptions and their lines can use.

    Attributes:
        id (None | str | Unset): Identifier of the coupon.
        name (None | str | Unset): Name, at most 56 characters.
        amount (float | None | Unset): Reduction; `discount_scheme` says whether percent or amount.
        currency (None | str | Unset): Currency code.
        discount_scheme (DiscountScheme | None | Unset): Whether `amount` is percent or money. The server's default is
            '%'.
        duration_scheme (CouponDuration | None | Unset): How long the coupon applies. The server's default is
            'one_time'.
        duration_times (int | None | Unset): Number of billings a limited coupon applies to.
        valid_until (datetime.date | None | Unset): Last day the coupon can be used.
        apply_on (CouponTarget | None | Unset): What the coupon reduces. The server's default is 'invoice'.
        status (CouponStatus | None | Unset):
        archived (datetime.datetime | None | Unset): Moment of archiving.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    amount: float | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    discount_scheme: DiscountScheme | None | Unset = UNSET
    duration_scheme: CouponDuration | None | Unset = UNSET
    duration_times: int | None | Unset = UNSET
    valid_until: datetime.date | None | Unset = UNSET
    apply_on: CouponTarget | None | Unset = UNSET
    status: CouponStatus | None | Unset = UNSET
    archived: datetime.datetime | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        discount_scheme: None | str | Unset
        if isinstance(self.discount_scheme, Unset):
            discount_scheme = UNSET
        elif isinstance(self.discount_scheme, DiscountScheme):
            discount_scheme = NULL if self.discount_scheme is None else write_word(self.discount_scheme)
        else:
            discount_scheme = self.discount_scheme

        duration_scheme: None | str | Unset
        if isinstance(self.duration_scheme, Unset):
            duration_scheme = UNSET
        elif isinstance(self.duration_scheme, CouponDuration):
            duration_scheme = NULL if self.duration_scheme is None else write_word(self.duration_scheme)
        else:
            duration_scheme = self.duration_scheme

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

        apply_on: None | str | Unset
        if isinstance(self.apply_on, Unset):
            apply_on = UNSET
        elif isinstance(self.apply_on, CouponTarget):
            apply_on = NULL if self.apply_on is None else write_word(self.apply_on)
        else:
            apply_on = self.apply_on

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, CouponStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        archived: None | str | Unset
        if isinstance(self.archived, Unset):
            archived = UNSET
        elif isinstance(self.archived, datetime.datetime):
            archived = NULL if self.archived is None else write_iso(self.archived)
        else:
            archived = self.archived

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = NULL if self.updated is None else write_iso(self.updated)
        else:
            updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
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
        if status is not UNSET:
            field_dict["status"] = status
        if archived is not UNSET:
            field_dict["archived"] = archived
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        amount = d.pop("amount", UNSET)

        currency = d.pop("currency", UNSET)

        _discount_scheme = d.pop("discount_scheme", UNSET)
        discount_scheme: DiscountScheme | None | Unset
        if _discount_scheme is None or isinstance(_discount_scheme, Unset):
            discount_scheme = _discount_scheme
        else:
            _discount_scheme_type_0 = _discount_scheme
            discount_scheme_type_0 = (
                NULL if _discount_scheme_type_0 is None else DiscountScheme(_discount_scheme_type_0)
            )

            discount_scheme = discount_scheme_type_0

        _duration_scheme = d.pop("duration_scheme", UNSET)
        duration_scheme: CouponDuration | None | Unset
        if _duration_scheme is None or isinstance(_duration_scheme, Unset):
            duration_scheme = _duration_scheme
        else:
            _duration_scheme_type_0 = _duration_scheme
            duration_scheme_type_0 = (
                NULL if _duration_scheme_type_0 is None else CouponDuration(_duration_scheme_type_0)
            )

            duration_scheme = duration_scheme_type_0

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
        apply_on: CouponTarget | None | Unset
        if _apply_on is None or isinstance(_apply_on, Unset):
            apply_on = _apply_on
        else:
            _apply_on_type_0 = _apply_on
            apply_on_type_0 = NULL if _apply_on_type_0 is None else CouponTarget(_apply_on_type_0)

            apply_on = apply_on_type_0

        _status = d.pop("status", UNSET)
        status: CouponStatus | None | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else CouponStatus(_status_type_0)

            status = status_type_0

        _archived = d.pop("archived", UNSET)
        archived: datetime.datetime | None | Unset
        if _archived is None or isinstance(_archived, Unset):
            archived = _archived
        else:
            _archived_type_0 = _archived
            archived_type_0 = NULL if _archived_type_0 is None else read_datetime(_archived_type_0)

            archived = archived_type_0

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        _updated = d.pop("updated", UNSET)
        updated: datetime.datetime | None | Unset
        if _updated is None or isinstance(_updated, Unset):
            updated = _updated
        else:
            _updated_type_0 = _updated
            updated_type_0 = NULL if _updated_type_0 is None else read_datetime(_updated_type_0)

            updated = updated_type_0

        coupon = cls(
            id=id,
            name=name,
            amount=amount,
            currency=currency,
            discount_scheme=discount_scheme,
            duration_scheme=duration_scheme,
            duration_times=duration_times,
            valid_until=valid_until,
            apply_on=apply_on,
            status=status,
            archived=archived,
            created=created,
            updated=updated,
        )

        coupon.additional_properties = d
        return coupon

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
