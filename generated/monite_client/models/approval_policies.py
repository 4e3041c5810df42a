from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalPolicyCreate(_Model):
    """A new approval policy.

    Attributes:
        name (str): Name of the policy, up to 255 characters.
        script (list[Any]): Steps of the approval script, at least one; each is a JSON value.
        description (str | None): Free text about the policy, up to 255 characters.
        starts_at (datetime.datetime | None): Moment from which the policy applies; converted to UTC.
        ends_at (datetime.datetime | None): Moment until which the policy applies; converted to UTC. Needs starts_at and
            has to be later.
        priority (int | None): Of several policies that fit, the higher number wins.
        trigger (Any): Condition that starts the policy, any JSON value.
    """

    name: str
    script: list[Any]
    description: str | None = None
    starts_at: datetime.datetime | None = None
    ends_at: datetime.datetime | None = None
    priority: int | None = None
    trigger: Any = None


@_model(kw_only=True, eq=False, repr=False)
class ApprovalPolicyResource(_Model):
    """A rule that decides who has to approve what.

    Attributes:
        id (str): Id of the policy.
        created_at (datetime.datetime): Moment of creation (UTC).
        updated_at (datetime.datetime): Moment of the last change (UTC).
        created_by (str): User that created the policy.
        name (str): Name of the policy, up to 255 characters.
        script (list[Any]): Steps of the approval script, at least one; each is a JSON value.
        status (ApprovalPolicyStatus): State of an approval policy.
        description (str | None): Free text about the policy, up to 255 characters.
        starts_at (datetime.datetime | None): Moment from which the policy applies; converted to UTC.
        ends_at (datetime.datetime | None): Moment until which the policy applies; converted to UTC. Needs starts_at and
            has to be later.
        priority (int | None): Of several policies that fit, the higher number wins. The server's default is 0.
        trigger (Any): Condition that starts the policy, any JSON value.
        updated_by (str | None): User that changed the policy last.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: str
    name: str
    script: list[Any]
    status: _m.ApprovalPolicyStatus
    description: str | None = None
    starts_at: datetime.datetime | None = None
    ends_at: datetime.datetime | None = None
    priority: int | None = None
    trigger: Any = None
    updated_by: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ApprovalPolicyResourceList(_Model):
    """One page of approval policies.

    Attributes:
        data (list[ApprovalPolicyResource]): Items of this page.
        next_pagination_token (str | None): Token of the following page; null on the last page.
        prev_pagination_token (str | None): Token of the page before; null on the first page.
    """

    data: list[_m.ApprovalPolicyResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


class ApprovalPolicyStatus(_OpenStrEnum):
    ACTIVE = "active"
    PENDING = "pending"


@_model(kw_only=True, eq=False, repr=False)
class ApprovalPolicyUpdate(_Model):
    """Changes to an approval policy; what is left out stays.

    Attributes:
        name (str | None): New name of the policy.
        script (list[Any] | None): Steps of the approval script, at least one; each is a JSON value.
        description (str | None): New text about the policy.
        starts_at (datetime.datetime | None): Moment from which the policy applies; converted to UTC.
        ends_at (datetime.datetime | None): Moment until which the policy applies; converted to UTC. Needs starts_at and
            has to be later.
        priority (int | None): Of several policies that fit, the higher number wins.
        trigger (Any): Condition that starts the policy, any JSON value.
        status (ApprovalPolicyUpdateStatus | None): New state of the policy.
    """

    name: str | None = None
    script: list[Any] | None = None
    description: str | None = None
    starts_at: datetime.datetime | None = None
    ends_at: datetime.datetime | None = None
    priority: int | None = None
    trigger: Any = None
    status: _m.ApprovalPolicyUpdateStatus | None = None


class ApprovalPolicyUpdateStatus(_OpenStrEnum):
    ACTIVE = "active"
    DELETED = "deleted"
    PENDING = "pending"
