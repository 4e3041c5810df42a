from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetScheduledReportExportsResponse200Item(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None):
        title (str | None):
        description (str | None):
        external_report_object_identifier (str | None):
        recurrence (GetScheduledReportExportsResponse200ItemRecurrence | None):
        created_at (datetime.datetime | None):
        latest_success (GetScheduledReportExportsResponse200ItemLatestSuccess | None):
    """

    id: int | None = None
    title: str | None = None
    description: str | None = None
    external_report_object_identifier: str | None = None
    recurrence: _m.GetScheduledReportExportsResponse200ItemRecurrence | None = None
    created_at: datetime.datetime | None = None
    latest_success: _m.GetScheduledReportExportsResponse200ItemLatestSuccess | None = None
