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

T = TypeVar("T", bound="NewRateCardSetVersion")


@_attrs_define
class NewRateCardSetVersion:
    """
    Attributes:
        rate_card_set_id (int): Id of the rate card set.
        effective_date (datetime.date | Unset):
    """

    rate_card_set_id: int
    effective_date: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rate_card_set_id = self.rate_card_set_id

        effective_date: str | Unset = UNSET
        if not isinstance(self.effective_date, Unset):
            effective_date = NULL if self.effective_date is None else write_iso(self.effective_date)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rate_card_set_id": rate_card_set_id,
            }
        )
        if effective_date is not UNSET:
            field_dict["effective_date"] = effective_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        rate_card_set_id = d.pop("rate_card_set_id")

        _effective_date = d.pop("effective_date", UNSET)
        effective_date: datetime.date | Unset
        if isinstance(_effective_date, Unset):
            effective_date = UNSET
        elif _effective_date is None:
            effective_date = NULL
        else:
            effective_date = read_date(_effective_date)

        new_rate_card_set_version = cls(
            rate_card_set_id=rate_card_set_id,
            effective_date=effective_date,
        )

        new_rate_card_set_version.additional_properties = d
        return new_rate_card_set_version

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
