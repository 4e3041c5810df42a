from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EntitlementImportReport(_Model):
    """What an import of entitlements did.

    Attributes:
        success_lines_count (int | None): Number of lines imported.
        global_errors (EntitlementImportReportGlobalErrors | None):
        line_errors (EntitlementImportReportLineErrors | None):
    """

    success_lines_count: int | None = None
    global_errors: _m.EntitlementImportReportGlobalErrors | None = None
    line_errors: _m.EntitlementImportReportLineErrors | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "success_lines_count": "successLinesCount",
        "global_errors": "globalErrors",
        "line_errors": "lineErrors",
    }


@_model(kw_only=True, eq=False, repr=False)
class EntitlementImportReportGlobalErrors(_Model):
    """Errors of the whole file."""


@_model(kw_only=True, eq=False, repr=False)
class EntitlementImportReportLineErrors(_Model):
    """Errors by line."""
