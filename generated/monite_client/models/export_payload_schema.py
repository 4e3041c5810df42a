from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExportPayloadSchema(_Model):
    """What to export, from which days and in which format.

    Attributes:
        date_from (datetime.date):
        date_to (datetime.date):
        format_ (ExportFormat): Format of an export.
        objects (list[ExportPayableSchema | ExportReceivableSchema]):
    """

    date_from: datetime.date
    date_to: datetime.date
    format_: _m.ExportFormat
    objects: list[_m.ExportPayableSchema | _m.ExportReceivableSchema]

    _json_names: ClassVar[dict[str, str]] = {
        "format_": "format",
    }
