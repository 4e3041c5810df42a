from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
