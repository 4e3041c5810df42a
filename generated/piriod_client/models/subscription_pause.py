from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionPause(_Model):
    """Why and how long a subscription pauses.

    Attributes:
        paused_reason (PausedReason | None): Why a subscription pauses.
        pause_until (datetime.date | None): Date the pause lasts until.
    """

    paused_reason: _m.PausedReason | None = None
    pause_until: datetime.date | None = None
