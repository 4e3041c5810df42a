from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkweekMembership(_Model):
    """The workweek that holds for a user, from when to when.

    Attributes:
        created_at (datetime.datetime | None):
        end_date (datetime.date | None):
        start_date (datetime.date | None):
        updated_at (datetime.datetime | None):
        user_id (str | int | None): Sent when `user` is included.
        workweek_id (str | None): Sent when `workweek` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    end_date: datetime.date | None = None
    start_date: datetime.date | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | int | None = None
    workweek_id: str | None = None
    id: str | None = None
