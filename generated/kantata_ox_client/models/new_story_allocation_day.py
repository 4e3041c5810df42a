from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewStoryAllocationDay(_Model):
    """An object that the document does not describe.

    Attributes:
        assignment_id (int | str): Id of the assignment.
        date (datetime.date):
        minutes (int):
        external_reference (NewStoryAllocationDayExternalReference | None): Counterpart of the record in an outside
            system.
    """

    assignment_id: int | str
    date: datetime.date
    minutes: int
    external_reference: _m.NewStoryAllocationDayExternalReference | None = None
