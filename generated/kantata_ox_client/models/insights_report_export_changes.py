from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class InsightsReportExportChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
        description (str | None):
        external_report_object_identifier (str | None):
        recurrence (InsightsReportExportChangesRecurrence | None):
    """

    title: str | None = None
    description: str | None = None
    external_report_object_identifier: str | None = None
    recurrence: _m.InsightsReportExportChangesRecurrence | None = None
