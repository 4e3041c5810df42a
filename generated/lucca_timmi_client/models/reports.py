from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
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


@_model(kw_only=True, eq=False, repr=False)
class ReportColumn(_Model):
    """An object that the document does not describe.

    Attributes:
        kind (str | None):
        name (str | None):
        category (str | None):
        is_required (bool | None):
        is_default (bool | None):
        is_periodic (bool | None):
    """

    kind: str | None = None
    name: str | None = None
    category: str | None = None
    is_required: bool | None = None
    is_default: bool | None = None
    is_periodic: bool | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "is_required": "isRequired",
        "is_default": "isDefault",
        "is_periodic": "isPeriodic",
    }


@_model(kw_only=True, eq=False, repr=False)
class ReportFilter(_Model):
    """An object that the document does not describe.

    Attributes:
        kind (str | None):
        values (list[float] | None):
    """

    kind: str | None = None
    values: list[float] | None = None


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


class ReportStatus(_OpenStrEnum):
    DONE = "done"
    ERROR = "error"
    PENDING = "pending"
