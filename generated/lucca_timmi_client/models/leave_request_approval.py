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

T = TypeVar("T", bound="LeaveRequestApproval")


@_attrs_define
class LeaveRequestApproval:
    """One step of the approval of a request.

    Attributes:
        id (int | None | Unset):
        date (datetime.datetime | None | Unset):
        approver_id (int | None | Unset): Number of the user who decided.
        substituted_approver_id (int | None | Unset): Number of the user who should have decided.
        approved (bool | None | Unset):
        comment (None | str | Unset):
    """

    id: int | None | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    approver_id: int | None | Unset = UNSET
    substituted_approver_id: int | None | Unset = UNSET
    approved: bool | None | Unset = UNSET
    comment: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.datetime):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        approver_id: int | None | Unset
        if isinstance(self.approver_id, Unset):
            approver_id = UNSET
        else:
            approver_id = self.approver_id

        substituted_approver_id: int | None | Unset
        if isinstance(self.substituted_approver_id, Unset):
            substituted_approver_id = UNSET
        else:
            substituted_approver_id = self.substituted_approver_id

        approved: bool | None | Unset
        if isinstance(self.approved, Unset):
            approved = UNSET
        else:
            approved = self.approved

        comment: None | str | Unset
        if isinstance(self.comment, Unset):
            comment = UNSET
        else:
            comment = self.comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if date is not UNSET:
            field_dict["date"] = date
        if approver_id is not UNSET:
            field_dict["approverId"] = approver_id
        if substituted_approver_id is not UNSET:
            field_dict["substitutedApproverId"] = substituted_approver_id
        if approved is not UNSET:
            field_dict["approved"] = approved
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        _date = d.pop("date", UNSET)
        date: datetime.datetime | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_datetime(_date_type_0)

            date = date_type_0

        approver_id = d.pop("approverId", UNSET)

        substituted_approver_id = d.pop("substitutedApproverId", UNSET)

        approved = d.pop("approved", UNSET)

        comment = d.pop("comment", UNSET)

        leave_request_approval = cls(
            id=id,
            date=date,
            approver_id=approver_id,
            substituted_approver_id=substituted_approver_id,
            approved=approved,
            comment=comment,
        )

        leave_request_approval.additional_properties = d
        return leave_request_approval

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
