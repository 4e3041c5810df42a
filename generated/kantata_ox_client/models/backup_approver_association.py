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
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="BackupApproverAssociation")


@_attrs_define
class BackupApproverAssociation:
    """Who approves in place of another user, and from when to when.

    Attributes:
        approver_id (None | str | Unset): Sent when `approver` is included.
        backup_approver_id (None | str | Unset): Sent when `backup_approver` is included.
        end_date (datetime.datetime | None | Unset):
        start_date (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    approver_id: None | str | Unset = UNSET
    backup_approver_id: None | str | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        approver_id: None | str | Unset
        if isinstance(self.approver_id, Unset):
            approver_id = UNSET
        else:
            approver_id = self.approver_id

        backup_approver_id: None | str | Unset
        if isinstance(self.backup_approver_id, Unset):
            backup_approver_id = UNSET
        else:
            backup_approver_id = self.backup_approver_id

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.datetime):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)
        else:
            end_date = self.end_date

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.datetime):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)
        else:
            start_date = self.start_date

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if approver_id is not UNSET:
            field_dict["approver_id"] = approver_id
        if backup_approver_id is not UNSET:
            field_dict["backup_approver_id"] = backup_approver_id
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        approver_id = d.pop("approver_id", UNSET)

        backup_approver_id = d.pop("backup_approver_id", UNSET)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.datetime | None | Unset
        if _end_date is None or isinstance(_end_date, Unset):
            end_date = _end_date
        else:
            _end_date_type_0 = _end_date
            end_date_type_0 = NULL if _end_date_type_0 is None else read_datetime(_end_date_type_0)

            end_date = end_date_type_0

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.datetime | None | Unset
        if _start_date is None or isinstance(_start_date, Unset):
            start_date = _start_date
        else:
            _start_date_type_0 = _start_date
            start_date_type_0 = NULL if _start_date_type_0 is None else read_datetime(_start_date_type_0)

            start_date = start_date_type_0

        id = d.pop("id", UNSET)

        backup_approver_association = cls(
            approver_id=approver_id,
            backup_approver_id=backup_approver_id,
            end_date=end_date,
            start_date=start_date,
            id=id,
        )

        backup_approver_association.additional_properties = d
        return backup_approver_association

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
