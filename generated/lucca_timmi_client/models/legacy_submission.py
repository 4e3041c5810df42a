from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LegacySubmission(_Model):
    """An object that the document does not describe.

    Attributes:
        starts_at (datetime.date):
        ends_at (datetime.date):
        owner_id (int | str): Number of the user whose timesheets are submitted.
        transfers (list[LegacyTransfer] | None):
    """

    starts_at: datetime.date
    ends_at: datetime.date
    owner_id: int | str
    transfers: list[_m.LegacyTransfer] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "starts_at": "startsAt",
        "ends_at": "endsAt",
        "owner_id": "ownerId",
    }
