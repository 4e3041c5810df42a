from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Leave(_Model):
    """Half a day of leave.

    Attributes:
        id (str | None): Identifier of the leave.
        date (datetime.date | None): Day of the leave.
        is_am (bool | None): Whether it is the morning.
        leave_account_id (int | None): Number of the leave account.
        leave_account (LeaveAccount | None):
        leave_period_id (int | None): Number of the leave period.
        leave_period (LeavePeriod | None):
        value (Any): What is counted, in the unit of the account.
        creation_date (datetime.datetime | None): Time of creation.
        is_active (bool | None): Whether it counts; not after a cancellation.
        cancellation_date (datetime.datetime | None): Time of the cancellation.
        cancellation_user_id (int | None): Number of the user who cancelled it. The server's default is None.
        comment (str | None):
    """

    id: str | None = None
    date: datetime.date | None = None
    is_am: bool | None = None
    leave_account_id: int | None = None
    leave_account: _m.LeaveAccount | None = None
    leave_period_id: int | None = None
    leave_period: _m.LeavePeriod | None = None
    value: Any = None
    creation_date: datetime.datetime | None = None
    is_active: bool | None = None
    cancellation_date: datetime.datetime | None = None
    cancellation_user_id: int | None = None
    comment: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "is_am": "isAm",
        "leave_account_id": "leaveAccountId",
        "leave_account": "leaveAccount",
        "leave_period_id": "leavePeriodId",
        "leave_period": "leavePeriod",
        "creation_date": "creationDate",
        "is_active": "isActive",
        "cancellation_date": "cancellationDate",
        "cancellation_user_id": "cancellationUserId",
    }


@_model(kw_only=True, eq=False, repr=False)
class LeaveAccount(_Model):
    """What leaves are counted on, such as paid leave.

    Attributes:
        id (int | None):
        name (str | None):
    """

    id: int | None = None
    name: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LeavePeriod(_Model):
    """Leaves that were asked for together.

    Attributes:
        id (int | None): Number of the leave period.
        owner_id (int | None): Number of the user on leave.
        is_confirmed (bool | None): Whether it is approved.
        confirmation_date (datetime.datetime | None): Time of the approval.
        attachment_id (Any): File that belongs to it.
        leaves (list[Leave] | None):
        logs (list[LeavePeriodLog] | None): What happened to it.
    """

    id: int | None = None
    owner_id: int | None = None
    is_confirmed: bool | None = None
    confirmation_date: datetime.datetime | None = None
    attachment_id: Any = None
    leaves: list[_m.Leave] | None = None
    logs: list[_m.LeavePeriodLog] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "owner_id": "ownerId",
        "is_confirmed": "isConfirmed",
        "confirmation_date": "confirmationDate",
        "attachment_id": "attachmentId",
    }


@_model(kw_only=True, eq=False, repr=False)
class LeavePeriodLog(_Model):
    """One event of a leave period.

    Attributes:
        id (int | None):
        date (datetime.datetime | None):
        comment (str | None):
        status (int | None): The vendor does not say what the values mean.
    """

    id: int | None = None
    date: datetime.datetime | None = None
    comment: str | None = None
    status: int | None = None
