from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class StatusReportChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        color (str | None):
        description (str | None):
        details (list[StatusReportChangesDetailsItem] | None):
        external_reference (StatusReportChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    color: str | None = None
    description: str | None = None
    details: list[_m.StatusReportChangesDetailsItem] | None = None
    external_reference: _m.StatusReportChangesExternalReference | None = None
