from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
