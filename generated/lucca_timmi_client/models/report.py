from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Report(_Model):
    """An object that the document does not describe.

    Attributes:
        template_id (str): The template to compute from.
        id (int | None):
        status (ReportStatus | None):
        name (str | None):
        starts_on (datetime.date | None): First day; null takes the template's.
        ends_on (datetime.date | None): Last day; null takes the template's.
        filters (list[ReportFilter] | None):
        columns (list[ReportColumn] | None):
    """

    template_id: str
    id: int | None = None
    status: _m.ReportStatus | None = None
    name: str | None = None
    starts_on: datetime.date | None = None
    ends_on: datetime.date | None = None
    filters: list[_m.ReportFilter] | None = None
    columns: list[_m.ReportColumn] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "template_id": "templateId",
        "starts_on": "startsOn",
        "ends_on": "endsOn",
    }
