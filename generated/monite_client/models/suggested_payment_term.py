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

T = TypeVar("T", bound="SuggestedPaymentTerm")


@_attrs_define
class SuggestedPaymentTerm:
    """The day and discount that suit a payable best.

    Attributes:
        date (datetime.date):
        discount (int | Unset): In percent times 100: 1250 is 12.5 %.
    """

    date: datetime.date
    discount: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date = NULL if self.date is None else write_iso(self.date)

        discount = self.discount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "date": date,
            }
        )
        if discount is not UNSET:
            field_dict["discount"] = discount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _date = d.pop("date")
        date = NULL if _date is None else read_date(_date)

        discount = d.pop("discount", UNSET)

        suggested_payment_term = cls(
            date=date,
            discount=discount,
        )

        suggested_payment_term.additional_properties = d
        return suggested_payment_term

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
