from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LineItemLock(_Model):
    """Period for which time and expenses are locked.

    Attributes:
        account_id (int | None):
        creator_id (str | None): Sent when `creator` is included.
        locked_to (datetime.date | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    account_id: int | None = None
    creator_id: str | None = None
    locked_to: datetime.date | None = None
    id: str | None = None
