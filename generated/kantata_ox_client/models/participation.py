from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Participation(_Model):
    """A user as participant of a project, with permissions and rates.

    Attributes:
        access_level (str | None): Only when named in `optional_fields`.
        active_role_ids (list[str] | None): Sent when `active_roles` is included.
        allocated_workspace_minutes (int | None):
        can_edit (bool | None):
        can_edit_expense (bool | None):
        can_edit_time (bool | None):
        can_invite (bool | None):
        can_post (bool | None):
        can_schedule_team_hours (bool | None): Only when named in `optional_fields`.
        can_schedule_their_hours (bool | None): Only when named in `optional_fields`.
        cost_in_cents (int | None): In subunits of the currency.
        created_at (datetime.datetime | None):
        default_rate_in_cents (int | None): In subunits of the currency.
        estimated_workspace_minutes (int | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        is_foreign_participant (bool | None): Only when named in `optional_fields`.
        is_team_lead (bool | None):
        permissions_label (str | None): Only when named in `optional_fields`.
        primary_role_id (str | None): Sent when `primary_role` is included.
        rate_in_cents (int | None): In subunits of the currency.
        role (str | None):
        show_as_read_only (bool | None):
        updated_at (datetime.datetime | None):
        user_id (str | None): Sent when `user` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        workspace_resource_ids (list[str] | None): Sent when `workspace_resources` is included.
        workspace_role_id (str | None): Sent when `workspace_role` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    access_level: str | None = None
    active_role_ids: list[str] | None = None
    allocated_workspace_minutes: int | None = None
    can_edit: bool | None = None
    can_edit_expense: bool | None = None
    can_edit_time: bool | None = None
    can_invite: bool | None = None
    can_post: bool | None = None
    can_schedule_team_hours: bool | None = None
    can_schedule_their_hours: bool | None = None
    cost_in_cents: int | None = None
    created_at: datetime.datetime | None = None
    default_rate_in_cents: int | None = None
    estimated_workspace_minutes: int | None = None
    external_reference_ids: list[str] | None = None
    is_foreign_participant: bool | None = None
    is_team_lead: bool | None = None
    permissions_label: str | None = None
    primary_role_id: str | None = None
    rate_in_cents: int | None = None
    role: str | None = None
    show_as_read_only: bool | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    workspace_id: str | None = None
    workspace_resource_ids: list[str] | None = None
    workspace_role_id: str | None = None
    id: str | None = None
