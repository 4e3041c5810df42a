from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalRequestCreateByRoleRequest(_Model):
    """An approval request to the holders of roles.

    Attributes:
        object_id (str): Object to approve.
        object_type (ObjectType): Kind of object of the API.
        required_approval_count (int): Number of consents needed.
        role_ids (list[str]): Ids of the roles that may decide.
    """

    object_id: str
    object_type: _m.ObjectType
    required_approval_count: int
    role_ids: list[str]

    _marks: ClassVar[dict[str, list[Any]]] = {"role_ids": []}


@_model(kw_only=True, eq=False, repr=False)
class ApprovalRequestCreateByUserRequest(_Model):
    """An approval request to users.

    Attributes:
        object_id (str): Object to approve.
        object_type (ObjectType): Kind of object of the API.
        required_approval_count (int): Number of consents needed.
        user_ids (list[str]): Ids of the users that may decide.
    """

    object_id: str
    object_type: _m.ObjectType
    required_approval_count: int
    user_ids: list[str]

    _marks: ClassVar[dict[str, list[Any]]] = {"user_ids": []}


@_model(kw_only=True, eq=False, repr=False)
class ApprovalRequestResourceList(_Model):
    """One page of approval requests.

    Attributes:
        data (list[ApprovalRequestResourceWithMetadata]): Items of this page.
        next_pagination_token (str | None): Token of the following page; null on the last page.
        prev_pagination_token (str | None): Token of the page before; null on the first page.
    """

    data: list[_m.ApprovalRequestResourceWithMetadata]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


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


class ApprovalRequestStatus(_OpenStrEnum):
    APPROVED = "approved"
    CANCELED = "canceled"
    REJECTED = "rejected"
    WAITING = "waiting"
