from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateTimeOffEntryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        time_off_entry (NewTimeOffEntry | None):
        time_off_entries (list[NewTimeOffEntry] | None):
    """

    time_off_entry: _m.NewTimeOffEntry | None = None
    time_off_entries: list[_m.NewTimeOffEntry] | None = None
