from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TimeOffEntry(_Model):
    """Hours a user is off on one day.

    Attributes:
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        hours (float | None):
        requested_date (datetime.date | None):
        role_id (str | None): Sent when `role` is included.
        submission_date (datetime.date | None):
        user_id (str | None): Sent when `user` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    external_reference_ids: list[str] | None = None
    hours: float | None = None
    requested_date: datetime.date | None = None
    role_id: str | None = None
    submission_date: datetime.date | None = None
    user_id: str | None = None
    id: str | None = None
