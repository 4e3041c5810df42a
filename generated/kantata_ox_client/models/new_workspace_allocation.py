from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceAllocation(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_id (int | str): Id of the resource.
        start_date (datetime.date):
        end_date (datetime.date):
        minutes (int):
        hard (bool | None):
        notes (str | None):
        external_reference (NewWorkspaceAllocationExternalReference | None): Counterpart of the record in an outside
            system.
    """

    resource_id: int | str
    start_date: datetime.date
    end_date: datetime.date
    minutes: int
    hard: bool | None = None
    notes: str | None = None
    external_reference: _m.NewWorkspaceAllocationExternalReference | None = None
