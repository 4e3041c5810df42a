from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ImportReportFile(_Model):
    """The report of an import, as a file.

    Attributes:
        id (str | None):
        name (str | None):
        url (str | None): Address of the report.
    """

    id: str | None = None
    name: str | None = None
    url: str | None = None
