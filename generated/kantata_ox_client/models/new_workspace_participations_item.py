from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceParticipationsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str | None): Id of the user.
        access (NewWorkspaceParticipationsItemAccess | None):
    """

    user_id: int | str | None = None
    access: _m.NewWorkspaceParticipationsItemAccess | None = None
