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

T = TypeVar("T", bound="BackupApproverAssociationChanges")


@_attrs_define
class BackupApproverAssociationChanges:
    """
    Attributes:
        backup_approver_id (int | Unset): Id of the backup approver.
        approver_id (int | Unset): Id of the approver.
        start_date (datetime.date | Unset):
        end_date (datetime.date | Unset):
    """

    backup_approver_id: int | Unset = UNSET
    approver_id: int | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    end_date: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        backup_approver_id = self.backup_approver_id

        approver_id = self.approver_id

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)

        end_date: str | Unset = UNSET
        if not isinstance(self.end_date, Unset):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if backup_approver_id is not UNSET:
            field_dict["backup_approver_id"] = backup_approver_id
        if approver_id is not UNSET:
            field_dict["approver_id"] = approver_id
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if end_date is not UNSET:
            field_dict["end_date"] = end_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        backup_approver_id = d.pop("backup_approver_id", UNSET)

        approver_id = d.pop("approver_id", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        elif _start_date is None:
            start_date = NULL
        else:
            start_date = read_date(_start_date)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | Unset
        if isinstance(_end_date, Unset):
            end_date = UNSET
        elif _end_date is None:
            end_date = NULL
        else:
            end_date = read_date(_end_date)

        backup_approver_association_changes = cls(
            backup_approver_id=backup_approver_id,
            approver_id=approver_id,
            start_date=start_date,
            end_date=end_date,
        )

        backup_approver_association_changes.additional_properties = d
        return backup_approver_association_changes

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
