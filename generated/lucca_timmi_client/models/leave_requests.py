from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CancellationRequest(_Model):
    """A request to cancel a leave that was approved.

    Attributes:
        id (int | None):
        author_id (int | None): Number of the user who asks.
        comment (str | None):
        rank (int | None): Place in the order of requests.
        approved (bool | None):
        creation_date (datetime.datetime | None):
        next_approver_id (int | None): Number of the user whose approval is due.
        is_active (bool | None):
    """

    id: int | None = None
    author_id: int | None = None
    comment: str | None = None
    rank: int | None = None
    approved: bool | None = None
    creation_date: datetime.datetime | None = None
    next_approver_id: int | None = None
    is_active: bool | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "author_id": "authorId",
        "creation_date": "creationDate",
        "next_approver_id": "nextApproverId",
        "is_active": "isActive",
    }


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


@_model(kw_only=True, eq=False, repr=False)
class LeaveRequestApproval(_Model):
    """One step of the approval of a request.

    Attributes:
        id (int | None):
        date (datetime.datetime | None):
        approver_id (int | None): Number of the user who decided.
        substituted_approver_id (int | None): Number of the user who should have decided.
        approved (bool | None):
        comment (str | None):
    """

    id: int | None = None
    date: datetime.datetime | None = None
    approver_id: int | None = None
    substituted_approver_id: int | None = None
    approved: bool | None = None
    comment: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "approver_id": "approverId",
        "substituted_approver_id": "substitutedApproverId",
    }


@_model(kw_only=True, eq=False, repr=False)
class LeaveRequestCollection(_Model):
    """One page of leave requests.

    Attributes:
        data (LeaveRequestCollectionData | None):
    """

    data: _m.LeaveRequestCollectionData | None = None


@_model(kw_only=True, eq=False, repr=False)
class LeaveRequestCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        items (list[LeaveRequest] | None):
        count (int | None): Number of requests in all.
    """

    items: list[_m.LeaveRequest] | None = None
    count: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class LeaveRequestDecision(_Model):
    """Whether a request is approved or denied.

    Attributes:
        approved (bool): Approve with true, deny with false.
        comment (str | None): Reason, as text.
    """

    approved: bool
    comment: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LeaveRequestEnvelope(_Model):
    """A leave request in the envelope of v3.

    Attributes:
        data (LeaveRequest | None):
    """

    data: _m.LeaveRequest | None = None
