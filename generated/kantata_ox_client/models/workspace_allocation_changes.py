from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceAllocationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date | None):
        end_date (datetime.date | None):
        minutes (int | None):
        hard (bool | None):
        notes (str | None):
        external_reference (WorkspaceAllocationChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    start_date: datetime.date | None = None
    end_date: datetime.date | None = None
    minutes: int | None = None
    hard: bool | None = None
    notes: str | None = None
    external_reference: _m.WorkspaceAllocationChangesExternalReference | None = None
