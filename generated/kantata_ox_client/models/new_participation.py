from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewParticipation(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        role (str):
        can_invite (bool | None):
        can_schedule_their_hours (bool | None):
        can_schedule_team_hours (bool | None):
        can_edit_todos (bool | None):
        access_level (str | None):
        user_id (int | str | None): Id of the user.
        permissions (str | None):
        external_reference (NewParticipationExternalReference | None): Counterpart of the record in an outside system.
    """

    workspace_id: int | str
    role: str
    can_invite: bool | None = None
    can_schedule_their_hours: bool | None = None
    can_schedule_team_hours: bool | None = None
    can_edit_todos: bool | None = None
    access_level: str | None = None
    user_id: int | str | None = None
    permissions: str | None = None
    external_reference: _m.NewParticipationExternalReference | None = None
