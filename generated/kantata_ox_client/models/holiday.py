from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Holiday(_Model):
    """Day or days without work.

    Attributes:
        calendar_names_list (str | None): Only when named in `optional_fields`.
        end_date (datetime.date | None):
        holiday_calendar_association_ids (list[str] | None): Sent when `holiday_calendar_associations` is included.
        name (str | None):
        paid (bool | None):
        start_date (datetime.date | None):
        total_hours (int | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    calendar_names_list: str | None = None
    end_date: datetime.date | None = None
    holiday_calendar_association_ids: list[str] | None = None
    name: str | None = None
    paid: bool | None = None
    start_date: datetime.date | None = None
    total_hours: int | None = None
    id: str | None = None
