from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalProcessStepResource(_Model):
    """One step of a process.

    Attributes:
        approved_by (list[str]): Users that have consented.
        object_id (str): Object the step is about.
        required_approval_count (int): Number of consents needed, at least 1.
        role_ids (list[str]): Roles whose holders may decide.
        user_ids (list[str]): Users that may decide.
        status (ApprovalProcessStepResourceStatus): State of the step.
        approval_request_id (str | None): Approval request that the step has made.
        rejected_by (str | None): User that refused.
    """

    approved_by: list[str]
    object_id: str
    required_approval_count: int
    role_ids: list[str]
    user_ids: list[str]
    status: _m.ApprovalProcessStepResourceStatus
    approval_request_id: str | None = None
    rejected_by: str | None = None
