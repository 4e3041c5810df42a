from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LeavePeriodImportSummary(_Model):
    """What an import of leave periods began.

    Attributes:
        summary_id (str | None): Identifier to ask for the progress with.
        has_error (bool | None):
    """

    summary_id: str | None = None
    has_error: bool | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "summary_id": "summaryId",
        "has_error": "hasError",
    }
