from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewTimeOffEntry(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str): Id of the user.
        hours (float):
        requested_date (datetime.date):
        external_reference (NewTimeOffEntryExternalReference | None): Counterpart of the record in an outside system.
    """

    user_id: int | str
    hours: float
    requested_date: datetime.date
    external_reference: _m.NewTimeOffEntryExternalReference | None = None
