from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalProcessStepResource(_Model):
    """One step of a process.

    Attributes:
        approved_by (list[UUID]): Users that have consented.
        object_id (UUID): Object the step is about.
        required_approval_count (int): Number of consents needed, at least 1.
        role_ids (list[UUID]): Roles whose holders may decide.
        user_ids (list[UUID]): Users that may decide.
        status (ApprovalProcessStepResourceStatus): State of the step.
        approval_request_id (UUID | None): Approval request that the step has made.
        rejected_by (UUID | None): User that refused.
    """

    approved_by: list[UUID]
    object_id: UUID
    required_approval_count: int
    role_ids: list[UUID]
    user_ids: list[UUID]
    status: _m.ApprovalProcessStepResourceStatus
    approval_request_id: UUID | None = None
    rejected_by: UUID | None = None
