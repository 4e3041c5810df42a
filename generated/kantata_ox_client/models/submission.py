from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SubmissionPermissions(_Model):
    """An object that the document does not describe.

    Attributes:
        can_cancel_submission (bool | None):
        can_approve_submission (bool | None):
        can_reject_submission (bool | None):
        can_resubmit_submission (bool | None):
    """

    can_cancel_submission: bool | None = None
    can_approve_submission: bool | None = None
    can_reject_submission: bool | None = None
    can_resubmit_submission: bool | None = None
