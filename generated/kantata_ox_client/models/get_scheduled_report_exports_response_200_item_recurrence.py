from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class GetScheduledReportExportsResponse200ItemRecurrence(_Model):
    """An object that the document does not describe.

    Attributes:
        cadence (str | None):
        start_time (datetime.datetime | None):
    """

    cadence: str | None = None
    start_time: datetime.datetime | None = None
