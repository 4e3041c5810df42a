from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceTimeApprovalSettingBodyWorkspace(_Model):
    """An object that the document does not describe.

    Attributes:
        enable (bool | None):
        backfill_date (datetime.date | None):
    """

    enable: bool | None = None
    backfill_date: datetime.date | None = None
