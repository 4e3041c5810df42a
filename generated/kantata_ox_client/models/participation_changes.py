from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ParticipationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        can_invite (bool | None):
        can_schedule_their_hours (bool | None):
        can_schedule_team_hours (bool | None):
        can_edit_todos (bool | None):
        access_level (str | None):
        team_lead (bool | None):
        cost_in_cents (int | None): In subunits of the currency.
        rate_in_cents (int | None): In subunits of the currency.
        workspace_role_id (int | str | None): Id of the workspace role.
        permissions (str | None):
        external_reference (ParticipationChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    can_invite: bool | None = None
    can_schedule_their_hours: bool | None = None
    can_schedule_team_hours: bool | None = None
    can_edit_todos: bool | None = None
    access_level: str | None = None
    team_lead: bool | None = None
    cost_in_cents: int | None = None
    rate_in_cents: int | None = None
    workspace_role_id: int | str | None = None
    permissions: str | None = None
    external_reference: _m.ParticipationChangesExternalReference | None = None
