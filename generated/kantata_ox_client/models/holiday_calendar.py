from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class HolidayCalendar(_Model):
    """Set of holidays.

    Attributes:
        default (bool | None):
        name (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    default: bool | None = None
    name: str | None = None
    id: str | None = None
