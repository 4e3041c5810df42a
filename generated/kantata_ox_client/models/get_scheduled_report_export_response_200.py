from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetScheduledReportExportResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None):
        title (str | None):
        description (str | None):
        external_report_object_identifier (str | None):
        recurrence (GetScheduledReportExportResponse200Recurrence | None):
        created_at (datetime.datetime | None):
        latest_success (GetScheduledReportExportResponse200LatestSuccess | None):
    """

    id: int | None = None
    title: str | None = None
    description: str | None = None
    external_report_object_identifier: str | None = None
    recurrence: _m.GetScheduledReportExportResponse200Recurrence | None = None
    created_at: datetime.datetime | None = None
    latest_success: _m.GetScheduledReportExportResponse200LatestSuccess | None = None
