from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class LeavePeriodImport(_Model):
    """The files of an import of leave periods.

    Attributes:
        files (list[File]):
    """

    files: list[File]
