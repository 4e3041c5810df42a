from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class BulkResolutionInput(_Model):
    """A decision on several submissions.

    Attributes:
        submission_ids (list[int | str]): Ids of the submissions.
        description (str | None): Remark on the decision.
    """

    submission_ids: list[int | str]
    description: str | None = None
