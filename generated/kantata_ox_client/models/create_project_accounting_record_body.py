from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateProjectAccountingRecordBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_accounting_record (NewProjectAccountingRecord | None):
        project_accounting_records (list[NewProjectAccountingRecord] | None):
    """

    project_accounting_record: _m.NewProjectAccountingRecord | None = None
    project_accounting_records: list[_m.NewProjectAccountingRecord] | None = None
