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
    from ..models.new_time_entry import NewTimeEntry


T = TypeVar("T", bound="CreateTimeEntryBody")


@_attrs_define
class CreateTimeEntryBody:
    """
    Attributes:
        time_entry (NewTimeEntry | Unset): Time to record.
        time_entries (list[NewTimeEntry] | Unset): Several entries in place of one.
    """

    time_entry: NewTimeEntry | Unset = UNSET
    time_entries: list[NewTimeEntry] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        time_entry: dict[str, Any] | Unset = UNSET
        if not isinstance(self.time_entry, Unset):
            time_entry = NULL if self.time_entry is None else write_object(self.time_entry)

        time_entries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.time_entries, Unset):
            time_entries = NULL
            if self.time_entries is not None:
                time_entries = []
                for time_entries_item_data in write_each(self.time_entries):
                    time_entries_item = NULL if time_entries_item_data is None else write_object(time_entries_item_data)
                    time_entries.append(time_entries_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if time_entry is not UNSET:
            field_dict["time_entry"] = time_entry
        if time_entries is not UNSET:
            field_dict["time_entries"] = time_entries

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _time_entry = d.pop("time_entry", UNSET)
        time_entry: NewTimeEntry | Unset
        if isinstance(_time_entry, Unset):
            time_entry = UNSET
        elif _time_entry is None:
            time_entry = NULL
        else:
            time_entry = __models.NewTimeEntry.from_dict(_time_entry)

        _time_entries = d.pop("time_entries", UNSET)
        time_entries: list[NewTimeEntry] | Unset = UNSET
        if _time_entries is None:
            time_entries = NULL
        elif _time_entries is not UNSET:
            time_entries = []
            for time_entries_item_data in read_list(_time_entries):
                _time_entries_item = time_entries_item_data
                time_entries_item = (
                    NULL if _time_entries_item is None else __models.NewTimeEntry.from_dict(_time_entries_item)
                )

                time_entries.append(time_entries_item)

        create_time_entry_body = cls(
            time_entry=time_entry,
            time_entries=time_entries,
        )

        create_time_entry_body.additional_properties = d
        return create_time_entry_body

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
