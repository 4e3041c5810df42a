from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LeaveRequest(_Model):
    """A request for leave.

    Attributes:
        id (int | None): Number of the request.
        leave_period_id (int | None): Number of the leave period.
        leave_period (LeavePeriod | None):
        status (int | None): The vendor does not say what the values mean.
        creation_date (datetime.datetime | None): Time of creation.
        next_approver_id (int | None): Number of the user whose approval is due.
        cancellation_user_id (int | None): Number of the user who cancelled it.
        cancellation_date (datetime.datetime | None): Time of the cancellation.
        is_active (bool | None): Whether it counts; not after a cancellation.
        approvals (list[LeaveRequestApproval] | None):
        cancellation_requests (list[CancellationRequest] | None):
    """

    id: int | None = None
    leave_period_id: int | None = None
    leave_period: _m.LeavePeriod | None = None
    status: int | None = None
    creation_date: datetime.datetime | None = None
    next_approver_id: int | None = None
    cancellation_user_id: int | None = None
    cancellation_date: datetime.datetime | None = None
    is_active: bool | None = None
    approvals: list[_m.LeaveRequestApproval] | None = None
    cancellation_requests: list[_m.CancellationRequest] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "leave_period_id": "leavePeriodId",
        "leave_period": "leavePeriod",
        "creation_date": "creationDate",
        "next_approver_id": "nextApproverId",
        "cancellation_user_id": "cancellationUserId",
        "cancellation_date": "cancellationDate",
        "is_active": "isActive",
        "cancellation_requests": "cancellationRequests",
    }
