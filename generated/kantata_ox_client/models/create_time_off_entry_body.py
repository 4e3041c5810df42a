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
    from ..models.create_time_off_entry_body_time_off_entries_item import CreateTimeOffEntryBodyTimeOffEntriesItem
    from ..models.new_time_off_entry import NewTimeOffEntry


T = TypeVar("T", bound="CreateTimeOffEntryBody")


@_attrs_define
class CreateTimeOffEntryBody:
    """
    Attributes:
        time_off_entry (NewTimeOffEntry | Unset):
        time_off_entries (list[CreateTimeOffEntryBodyTimeOffEntriesItem] | Unset):
    """

    time_off_entry: NewTimeOffEntry | Unset = UNSET
    time_off_entries: list[CreateTimeOffEntryBodyTimeOffEntriesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        time_off_entry: dict[str, Any] | Unset = UNSET
        if not isinstance(self.time_off_entry, Unset):
            time_off_entry = NULL if self.time_off_entry is None else write_object(self.time_off_entry)

        time_off_entries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.time_off_entries, Unset):
            time_off_entries = NULL
            if self.time_off_entries is not None:
                time_off_entries = []
                for time_off_entries_item_data in write_each(self.time_off_entries):
                    time_off_entries_item = (
                        NULL if time_off_entries_item_data is None else write_object(time_off_entries_item_data)
                    )
                    time_off_entries.append(time_off_entries_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if time_off_entry is not UNSET:
            field_dict["time_off_entry"] = time_off_entry
        if time_off_entries is not UNSET:
            field_dict["time_off_entries"] = time_off_entries

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _time_off_entry = d.pop("time_off_entry", UNSET)
        time_off_entry: NewTimeOffEntry | Unset
        if isinstance(_time_off_entry, Unset):
            time_off_entry = UNSET
        elif _time_off_entry is None:
            time_off_entry = NULL
        else:
            time_off_entry = __models.NewTimeOffEntry.from_dict(_time_off_entry)

        _time_off_entries = d.pop("time_off_entries", UNSET)
        time_off_entries: list[CreateTimeOffEntryBodyTimeOffEntriesItem] | Unset = UNSET
        if _time_off_entries is None:
            time_off_entries = NULL
        elif _time_off_entries is not UNSET:
            time_off_entries = []
            for time_off_entries_item_data in read_list(_time_off_entries):
                _time_off_entries_item = time_off_entries_item_data
                time_off_entries_item = (
                    NULL
                    if _time_off_entries_item is None
                    else __models.CreateTimeOffEntryBodyTimeOffEntriesItem.from_dict(_time_off_entries_item)
                )

                time_off_entries.append(time_off_entries_item)

        create_time_off_entry_body = cls(
            time_off_entry=time_off_entry,
            time_off_entries=time_off_entries,
        )

        create_time_off_entry_body.additional_properties = d
        return create_time_off_entry_body

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
