from __future__ import annotations

from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateParticipationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        participation (NewParticipation | None):
        participations (list[NewParticipation] | None): Up to 100 in place of one.
    """

    participation: _m.NewParticipation | None = None
    participations: list[_m.NewParticipation] | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class NewParticipationExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class ParticipationChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


ParticipationOptionalField = Literal[
    "access_level", "can_schedule_team_hours", "can_schedule_their_hours", "is_foreign_participant", "permissions_label"
]


@_model(kw_only=True, eq=False, repr=False)
class UpdateParticipationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        participation (ParticipationChanges):
    """

    participation: _m.ParticipationChanges
