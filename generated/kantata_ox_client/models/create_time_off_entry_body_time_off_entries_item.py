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
    from ..models.create_time_off_entry_body_time_off_entries_item_external_reference import (
        CreateTimeOffEntryBodyTimeOffEntriesItemExternalReference,
    )


T = TypeVar("T", bound="CreateTimeOffEntryBodyTimeOffEntriesItem")


@_attrs_define
class CreateTimeOffEntryBodyTimeOffEntriesItem:
    """
    Attributes:
        user_id (int): Id of the user.
        hours (float):
        requested_date (datetime.date):
        external_reference (CreateTimeOffEntryBodyTimeOffEntriesItemExternalReference | Unset): Counterpart of the
            record in an outside system.
    """

    user_id: int
    hours: float
    requested_date: datetime.date
    external_reference: CreateTimeOffEntryBodyTimeOffEntriesItemExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        hours = self.hours

        requested_date = NULL if self.requested_date is None else write_iso(self.requested_date)

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "user_id": user_id,
                "hours": hours,
                "requested_date": requested_date,
            }
        )
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        user_id = d.pop("user_id")

        hours = d.pop("hours")

        _requested_date = d.pop("requested_date")
        requested_date = NULL if _requested_date is None else read_date(_requested_date)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: CreateTimeOffEntryBodyTimeOffEntriesItemExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.CreateTimeOffEntryBodyTimeOffEntriesItemExternalReference.from_dict(
                _external_reference
            )

        create_time_off_entry_body_time_off_entries_item = cls(
            user_id=user_id,
            hours=hours,
            requested_date=requested_date,
            external_reference=external_reference,
        )

        create_time_off_entry_body_time_off_entries_item.additional_properties = d
        return create_time_off_entry_body_time_off_entries_item

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
