from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EventPaginationResource(_Model):
    """One page of events.

    Attributes:
        data (list[EventResource]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.EventResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
