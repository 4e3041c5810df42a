from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkweekMembershipChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str | None): Id of the user.
        start_date (datetime.date | None):
    """

    user_id: int | str | None = None
    start_date: datetime.date | None = None
