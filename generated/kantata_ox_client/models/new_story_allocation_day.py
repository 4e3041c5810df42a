from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_story_allocation_day_external_reference import NewStoryAllocationDayExternalReference


T = TypeVar("T", bound="NewStoryAllocationDay")


@_attrs_define
class NewStoryAllocationDay:
    """
    Attributes:
        assignment_id (int): Id of the assignment.
        date (datetime.date):
        minutes (int):
        external_reference (NewStoryAllocationDayExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    assignment_id: int
    date: datetime.date
    minutes: int
    external_reference: NewStoryAllocationDayExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assignment_id = self.assignment_id

        date = NULL if self.date is None else write_iso(self.date)

        minutes = self.minutes

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assignment_id": assignment_id,
                "date": date,
                "minutes": minutes,
            }
        )
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        assignment_id = d.pop("assignment_id")

        _date = d.pop("date")
        date = NULL if _date is None else read_date(_date)

        minutes = d.pop("minutes")

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewStoryAllocationDayExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewStoryAllocationDayExternalReference.from_dict(_external_reference)

        new_story_allocation_day = cls(
            assignment_id=assignment_id,
            date=date,
            minutes=minutes,
            external_reference=external_reference,
        )

        new_story_allocation_day.additional_properties = d
        return new_story_allocation_day

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
