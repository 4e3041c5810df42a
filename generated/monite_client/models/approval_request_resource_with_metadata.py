from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalRequestResourceWithMetadata(_Model):
    """A question to users or roles whether an object is approved.

    Attributes:
        id (str): Id of the request.
        created_at (datetime.datetime): Moment of creation (UTC).
        updated_at (datetime.datetime): Moment of the last change (UTC).
        approved_by (list[str]): Users that have consented.
        created_by (str): User that created the request.
        object_id (str): Object to approve.
        object_type (ObjectType): Kind of object of the API.
        required_approval_count (int): Number of consents needed.
        role_ids (list[str]): Roles whose holders may decide.
        user_ids (list[str]): Users that may decide.
        status (ApprovalRequestStatus): State of an approval request.
        rejected_by (str | None): User that refused.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    approved_by: list[str]
    created_by: str
    object_id: str
    object_type: _m.ObjectType
    required_approval_count: int
    role_ids: list[str]
    user_ids: list[str]
    status: _m.ApprovalRequestStatus
    rejected_by: str | None = None
