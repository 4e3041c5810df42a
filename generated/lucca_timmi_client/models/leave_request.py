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
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.cancellation_request import CancellationRequest
    from ..models.leave_period import LeavePeriod
    from ..models.leave_request_approval import LeaveRequestApproval


T = TypeVar("T", bound="LeaveRequest")


@_attrs_define
class LeaveRequest:
    """A request for leave.

    Attributes:
        id (int | None | Unset): Number of the request.
        leave_period_id (int | None | Unset): Number of the leave period.
        leave_period (LeavePeriod | None | Unset):
        status (int | None | Unset): The vendor does not say what the values mean.
        creation_date (datetime.datetime | None | Unset): Time of creation.
        next_approver_id (int | None | Unset): Number of the user whose approval is due.
        cancellation_user_id (int | None | Unset): Number of the user who cancelled it.
        cancellation_date (datetime.datetime | None | Unset): Time of the cancellation.
        is_active (bool | None | Unset): Whether it counts; not after a cancellation.
        approvals (list[LeaveRequestApproval] | None | Unset):
        cancellation_requests (list[CancellationRequest] | None | Unset):
    """

    id: int | None | Unset = UNSET
    leave_period_id: int | None | Unset = UNSET
    leave_period: LeavePeriod | None | Unset = UNSET
    status: int | None | Unset = UNSET
    creation_date: datetime.datetime | None | Unset = UNSET
    next_approver_id: int | None | Unset = UNSET
    cancellation_user_id: int | None | Unset = UNSET
    cancellation_date: datetime.datetime | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    approvals: list[LeaveRequestApproval] | None | Unset = UNSET
    cancellation_requests: list[CancellationRequest] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.leave_period import LeavePeriod  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

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

        status: int | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        creation_date: None | str | Unset
        if isinstance(self.creation_date, Unset):
            creation_date = UNSET
        elif isinstance(self.creation_date, datetime.datetime):
            creation_date = NULL if self.creation_date is None else write_iso(self.creation_date)
        else:
            creation_date = self.creation_date

        next_approver_id: int | None | Unset
        if isinstance(self.next_approver_id, Unset):
            next_approver_id = UNSET
        else:
            next_approver_id = self.next_approver_id

        cancellation_user_id: int | None | Unset
        if isinstance(self.cancellation_user_id, Unset):
            cancellation_user_id = UNSET
        else:
            cancellation_user_id = self.cancellation_user_id

        cancellation_date: None | str | Unset
        if isinstance(self.cancellation_date, Unset):
            cancellation_date = UNSET
        elif isinstance(self.cancellation_date, datetime.datetime):
            cancellation_date = NULL if self.cancellation_date is None else write_iso(self.cancellation_date)
        else:
            cancellation_date = self.cancellation_date

        is_active: bool | None | Unset
        if isinstance(self.is_active, Unset):
            is_active = UNSET
        else:
            is_active = self.is_active

        approvals: list[dict[str, Any]] | None | Unset
        if isinstance(self.approvals, Unset):
            approvals = UNSET
        elif isinstance(self.approvals, list):
            approvals = NULL
            if self.approvals is not None:
                approvals = []
                for approvals_type_0_item_data in write_each(self.approvals):
                    approvals_type_0_item = (
                        NULL if approvals_type_0_item_data is None else write_object(approvals_type_0_item_data)
                    )
                    approvals.append(approvals_type_0_item)

        else:
            approvals = self.approvals

        cancellation_requests: list[dict[str, Any]] | None | Unset
        if isinstance(self.cancellation_requests, Unset):
            cancellation_requests = UNSET
        elif isinstance(self.cancellation_requests, list):
            cancellation_requests = NULL
            if self.cancellation_requests is not None:
                cancellation_requests = []
                for cancellation_requests_type_0_item_data in write_each(self.cancellation_requests):
                    cancellation_requests_type_0_item = (
                        NULL
                        if cancellation_requests_type_0_item_data is None
                        else write_object(cancellation_requests_type_0_item_data)
                    )
                    cancellation_requests.append(cancellation_requests_type_0_item)

        else:
            cancellation_requests = self.cancellation_requests

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if leave_period_id is not UNSET:
            field_dict["leavePeriodId"] = leave_period_id
        if leave_period is not UNSET:
            field_dict["leavePeriod"] = leave_period
        if status is not UNSET:
            field_dict["status"] = status
        if creation_date is not UNSET:
            field_dict["creationDate"] = creation_date
        if next_approver_id is not UNSET:
            field_dict["nextApproverId"] = next_approver_id
        if cancellation_user_id is not UNSET:
            field_dict["cancellationUserId"] = cancellation_user_id
        if cancellation_date is not UNSET:
            field_dict["cancellationDate"] = cancellation_date
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
        if approvals is not UNSET:
            field_dict["approvals"] = approvals
        if cancellation_requests is not UNSET:
            field_dict["cancellationRequests"] = cancellation_requests

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

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

        status = d.pop("status", UNSET)

        _creation_date = d.pop("creationDate", UNSET)
        creation_date: datetime.datetime | None | Unset
        if _creation_date is None or isinstance(_creation_date, Unset):
            creation_date = _creation_date
        else:
            _creation_date_type_0 = _creation_date
            creation_date_type_0 = NULL if _creation_date_type_0 is None else read_datetime(_creation_date_type_0)

            creation_date = creation_date_type_0

        next_approver_id = d.pop("nextApproverId", UNSET)

        cancellation_user_id = d.pop("cancellationUserId", UNSET)

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

        is_active = d.pop("isActive", UNSET)

        _approvals = d.pop("approvals", UNSET)
        approvals: list[LeaveRequestApproval] | None | Unset
        if _approvals is None or isinstance(_approvals, Unset):
            approvals = _approvals
        else:
            _approvals_type_0 = _approvals
            approvals_type_0: list[LeaveRequestApproval] = NULL
            if _approvals_type_0 is not None:
                approvals_type_0 = []
                for approvals_type_0_item_data in read_list(_approvals_type_0):
                    _approvals_type_0_item = approvals_type_0_item_data
                    approvals_type_0_item = (
                        NULL
                        if _approvals_type_0_item is None
                        else __models.LeaveRequestApproval.from_dict(_approvals_type_0_item)
                    )

                    approvals_type_0.append(approvals_type_0_item)

            approvals = approvals_type_0

        _cancellation_requests = d.pop("cancellationRequests", UNSET)
        cancellation_requests: list[CancellationRequest] | None | Unset
        if _cancellation_requests is None or isinstance(_cancellation_requests, Unset):
            cancellation_requests = _cancellation_requests
        else:
            _cancellation_requests_type_0 = _cancellation_requests
            cancellation_requests_type_0: list[CancellationRequest] = NULL
            if _cancellation_requests_type_0 is not None:
                cancellation_requests_type_0 = []
                for cancellation_requests_type_0_item_data in read_list(_cancellation_requests_type_0):
                    _cancellation_requests_type_0_item = cancellation_requests_type_0_item_data
                    cancellation_requests_type_0_item = (
                        NULL
                        if _cancellation_requests_type_0_item is None
                        else __models.CancellationRequest.from_dict(_cancellation_requests_type_0_item)
                    )

                    cancellation_requests_type_0.append(cancellation_requests_type_0_item)

            cancellation_requests = cancellation_requests_type_0

        leave_request = cls(
            id=id,
            leave_period_id=leave_period_id,
            leave_period=leave_period,
            status=status,
            creation_date=creation_date,
            next_approver_id=next_approver_id,
            cancellation_user_id=cancellation_user_id,
            cancellation_date=cancellation_date,
            is_active=is_active,
            approvals=approvals,
            cancellation_requests=cancellation_requests,
        )

        leave_request.additional_properties = d
        return leave_request

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
