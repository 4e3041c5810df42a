from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CreateScheduledReportExportResponse200LatestSuccess(_Model):
    """An object that the document does not describe.

    Attributes:
        url (str | None):
        created_at (datetime.datetime | None):
    """

    url: str | None = None
    created_at: datetime.datetime | None = None
