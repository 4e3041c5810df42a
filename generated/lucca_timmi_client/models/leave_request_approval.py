from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
