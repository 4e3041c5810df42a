from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class BaselinePayload(_Model):
    """Stored content of a baseline.

    Attributes:
        raw_data (str | None):
        workspace_baseline_id (int | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    raw_data: str | None = None
    workspace_baseline_id: int | None = None
    id: str | None = None
