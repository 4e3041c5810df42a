from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
