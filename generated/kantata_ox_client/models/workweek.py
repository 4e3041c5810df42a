from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Workweek(_Model):
    """Minutes of work on each day of a week.

    Attributes:
        created_at (datetime.datetime | None):
        default (bool | None):
        end_date (datetime.date | None):
        friday_minutes (int | None):
        monday_minutes (int | None):
        saturday_minutes (int | None):
        start_date (datetime.date | None):
        sunday_minutes (int | None):
        thursday_minutes (int | None):
        total_minutes (int | None):
        tuesday_minutes (int | None):
        updated_at (datetime.datetime | None):
        wednesday_minutes (int | None):
        workweek_membership_ids (list[str] | None): Sent when `workweek_memberships` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    default: bool | None = None
    end_date: datetime.date | None = None
    friday_minutes: int | None = None
    monday_minutes: int | None = None
    saturday_minutes: int | None = None
    start_date: datetime.date | None = None
    sunday_minutes: int | None = None
    thursday_minutes: int | None = None
    total_minutes: int | None = None
    tuesday_minutes: int | None = None
    updated_at: datetime.datetime | None = None
    wednesday_minutes: int | None = None
    workweek_membership_ids: list[str] | None = None
    id: str | None = None
