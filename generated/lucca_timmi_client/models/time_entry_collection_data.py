from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of entries in all.
        items (list[TimeEntry] | None):
    """

    count: int | None = None
    items: list[_m.TimeEntry] | None = None
