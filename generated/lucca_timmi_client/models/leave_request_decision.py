from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LeaveRequestDecision(_Model):
    """Whether a request is approved or denied.

    Attributes:
        approved (bool): Approve with true, deny with false.
        comment (str | None): Reason, as text.
    """

    approved: bool
    comment: str | None = None
