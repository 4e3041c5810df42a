from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateTimeEntryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        time_entry (NewTimeEntry | None): Time to record.
        time_entries (list[NewTimeEntry] | None): Several entries in place of one.
    """

    time_entry: _m.NewTimeEntry | None = None
    time_entries: list[_m.NewTimeEntry] | None = None
