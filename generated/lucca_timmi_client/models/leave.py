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
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.leave_account import LeaveAccount
    from ..models.leave_period import LeavePeriod


T = TypeVar("T", bound="Leave")


@_attrs_define
class Leave:
    """Half a day of leave.

    Attributes:
        id (None | str | Unset): Identifier of the leave.
        date (datetime.date | None | Unset): Day of the leave.
        is_am (bool | None | Unset): Whether it is the morning.
        leave_account_id (int | None | Unset): Number of the leave account.
        leave_account (LeaveAccount | None | Unset):
        leave_period_id (int | None | Unset): Number of the leave period.
        leave_period (LeavePeriod | None | Unset):
        value (Any | Unset): What is counted, in the unit of the account.
        creation_date (datetime.datetime | None | Unset): Time of creation.
        is_active (bool | None | Unset): Whether it counts; not after a cancellation.
        cancellation_date (datetime.datetime | None | Unset): Time of the cancellation.
        cancellation_user_id (int | None | Unset): Number of the user who cancelled it. The server's default is None.
        comment (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    is_am: bool | None | Unset = UNSET
    leave_account_id: int | None | Unset = UNSET
    leave_account: LeaveAccount | None | Unset = UNSET
    leave_period_id: int | None | Unset = UNSET
    leave_period: LeavePeriod | None | Unset = UNSET
    value: Any | Unset = UNSET
    creation_date: datetime.datetime | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    cancellation_date: datetime.datetime | None | Unset = UNSET
    cancellation_user_id: int | None | Unset = UNSET
    comment: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.leave_account import LeaveAccount  # noqa: PLC0415
        from ..models.leave_period import LeavePeriod  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        is_am: bool | None | Unset
        if isinstance(self.is_am, Unset):
            is_am = UNSET
        else:
            is_am = self.is_am

        leave_account_id: int | None | Unset
        if isinstance(self.leave_account_id, Unset):
            leave_account_id = UNSET
        else:
            leave_account_id = self.leave_account_id

        leave_account: dict[str, Any] | None | Unset
        if isinstance(self.leave_account, Unset):
            leave_account = UNSET
        elif isinstance(self.leave_account, LeaveAccount):
            leave_account = NULL if self.leave_account is None else write_object(self.leave_account)
        else:
            leave_account = self.leave_account

        leave_period_id: int | None | Unset
        if isinstance(self.leave_period_id, Unset):
            leave_period_id = UNSET
        else:
            leave_period_id = self.leave_period_id

        leave_period: dict[str, Any] | None | Unset
        if isinstance(self.leave_period, Unset):
            leave_period = UNSET
        elif isinstance(self.leave_period, LeavePeriod):
            leave_period = NULL if self.leave_period is None else write_object(self.leave_period)
        else:
            leave_period = self.leave_period

        value = self.value

        creation_date: None | str | Unset
        if isinstance(self.creation_date, Unset):
            creation_date = UNSET
        elif isinstance(self.creation_date, datetime.datetime):
            creation_date = NULL if self.creation_date is None else write_iso(self.creation_date)
        else:
            creation_date = self.creation_date

        is_active: bool | None | Unset
        if isinstance(self.is_active, Unset):
            is_active = UNSET
        else:
            is_active = self.is_active

        cancellation_date: None | str | Unset
        if isinstance(self.cancellation_date, Unset):
            cancellation_date = UNSET
        elif isinstance(self.cancellation_date, datetime.datetime):
            cancellation_date = NULL if self.cancellation_date is None else write_iso(self.cancellation_date)
        else:
            cancellation_date = self.cancellation_date

        cancellation_user_id: int | None | Unset
        if isinstance(self.cancellation_user_id, Unset):
            cancellation_user_id = UNSET
        else:
            cancellation_user_id = self.cancellation_user_id

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
        if is_am is not UNSET:
            field_dict["isAm"] = is_am
        if leave_account_id is not UNSET:
            field_dict["leaveAccountId"] = leave_account_id
        if leave_account is not UNSET:
            field_dict["leaveAccount"] = leave_account
        if leave_period_id is not UNSET:
            field_dict["leavePeriodId"] = leave_period_id
        if leave_period is not UNSET:
            field_dict["leavePeriod"] = leave_period
        if value is not UNSET:
            field_dict["value"] = value
        if creation_date is not UNSET:
            field_dict["creationDate"] = creation_date
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
        if cancellation_date is not UNSET:
            field_dict["cancellationDate"] = cancellation_date
        if cancellation_user_id is not UNSET:
            field_dict["cancellationUserId"] = cancellation_user_id
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        _date = d.pop("date", UNSET)
        date: datetime.date | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_date(_date_type_0)

            date = date_type_0

        is_am = d.pop("isAm", UNSET)

        leave_account_id = d.pop("leaveAccountId", UNSET)

        _leave_account = d.pop("leaveAccount", UNSET)
        leave_account: LeaveAccount | None | Unset
        if _leave_account is None or isinstance(_leave_account, Unset):
            leave_account = _leave_account
        else:
            _leave_account_type_0 = _leave_account
            leave_account_type_0 = (
                NULL if _leave_account_type_0 is None else __models.LeaveAccount.from_dict(_leave_account_type_0)
            )

            leave_account = leave_account_type_0

        leave_period_id = d.pop("leavePeriodId", UNSET)

        _leave_period = d.pop("leavePeriod", UNSET)
        leave_period: LeavePeriod | None | Unset
        if _leave_period is None or isinstance(_leave_period, Unset):
            leave_period = _leave_period
        else:
            _leave_period_type_0 = _leave_period
            leave_period_type_0 = (
                NULL if _leave_period_type_0 is None else __models.LeavePeriod.from_dict(_leave_period_type_0)
            )

            leave_period = leave_period_type_0

        value = d.pop("value", UNSET)

        _creation_date = d.pop("creationDate", UNSET)
        creation_date: datetime.datetime | None | Unset
        if _creation_date is None or isinstance(_creation_date, Unset):
            creation_date = _creation_date
        else:
            _creation_date_type_0 = _creation_date
            creation_date_type_0 = NULL if _creation_date_type_0 is None else read_datetime(_creation_date_type_0)

            creation_date = creation_date_type_0

        is_active = d.pop("isActive", UNSET)

        _cancellation_date = d.pop("cancellationDate", UNSET)
        cancellation_date: datetime.datetime | None | Unset
        if _cancellation_date is None or isinstance(_cancellation_date, Unset):
            cancellation_date = _cancellation_date
        else:
            _cancellation_date_type_0 = _cancellation_date
            cancellation_date_type_0 = (
                NULL if _cancellation_date_type_0 is None else read_datetime(_cancellation_date_type_0)
            )

            cancellation_date = cancellation_date_type_0

        cancellation_user_id = d.pop("cancellationUserId", UNSET)

        comment = d.pop("comment", UNSET)

        leave = cls(
            id=id,
            date=date,
            is_am=is_am,
            leave_account_id=leave_account_id,
            leave_account=leave_account,
            leave_period_id=leave_period_id,
            leave_period=leave_period,
            value=value,
            creation_date=creation_date,
            is_active=is_active,
            cancellation_date=cancellation_date,
            cancellation_user_id=cancellation_user_id,
            comment=comment,
        )

        leave.additional_properties = d
        return leave

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
