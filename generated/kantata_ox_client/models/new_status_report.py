from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewStatusReport(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (str):
        color (str):
        description (str):
        details (list[NewStatusReportDetailsItem] | None):
        external_reference (NewStatusReportExternalReference | None): Counterpart of the record in an outside system.
    """

    workspace_id: str
    color: str
    description: str
    details: list[_m.NewStatusReportDetailsItem] | None = None
    external_reference: _m.NewStatusReportExternalReference | None = None
