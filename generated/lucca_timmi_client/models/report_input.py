from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReportInput(_Model):
    """An object that the document does not describe.

    Attributes:
        template_id (str): The template to compute from.
        starts_on (datetime.date | None): First day; null takes the template's.
        ends_on (datetime.date | None): Last day; null takes the template's.
        filters (list[ReportFilter] | None):
    """

    template_id: str
    starts_on: datetime.date | None = None
    ends_on: datetime.date | None = None
    filters: list[_m.ReportFilter] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "template_id": "templateId",
        "starts_on": "startsOn",
        "ends_on": "endsOn",
    }
