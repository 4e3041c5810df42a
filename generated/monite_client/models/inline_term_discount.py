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

T = TypeVar("T", bound="InlineTermDiscount")


@_attrs_define
class InlineTermDiscount:
    """A discount for paying by a day.

    Attributes:
        discount (int): In percent times 100: 1250 is 12.5 %.
        end_date (datetime.date | Unset):
        number_of_days (int | Unset):
    """

    discount: int
    end_date: datetime.date | Unset = UNSET
    number_of_days: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        discount = self.discount

        end_date: str | Unset = UNSET
        if not isinstance(self.end_date, Unset):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)

        number_of_days = self.number_of_days

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "discount": discount,
            }
        )
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if number_of_days is not UNSET:
            field_dict["number_of_days"] = number_of_days

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        discount = d.pop("discount")

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | Unset
        if isinstance(_end_date, Unset):
            end_date = UNSET
        elif _end_date is None:
            end_date = NULL
        else:
            end_date = read_date(_end_date)

        number_of_days = d.pop("number_of_days", UNSET)

        inline_term_discount = cls(
            discount=discount,
            end_date=end_date,
            number_of_days=number_of_days,
        )

        inline_term_discount.additional_properties = d
        return inline_term_discount

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
