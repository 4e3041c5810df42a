from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class LegacyLeavePeriodImport(_Model):
    """The file of an import of leave periods; the form is not described.

    Attributes:
        files (list[File]): The CSV files.
    """

    files: list[File]
