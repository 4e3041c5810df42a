from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceResource(_Model):
    """Resource of a project: a user, or a role nobody fills yet.

    Attributes:
        created_at (datetime.datetime | None):
        custom_field_value_ids (list[str] | None): Sent when `custom_field_values` is included.
        display_label (str | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        full_name (str | None):
        label (str | None):
        organization_membership_id (str | None): Sent when `organization_membership` is included.
        participation_id (str | None): Sent when `participation` is included.
        photo_path (str | None):
        resource_bill_rate (int | None): Only when named in `optional_fields`.
        resource_cost_rate (int | None): Only when named in `optional_fields`.
        role_id (str | None): Sent when `role` is included.
        role_initials (str | None):
        role_name (str | None):
        updated_at (datetime.datetime | None):
        user_id (str | None): Sent when `user` is included.
        workspace_id (str | int | None): Sent when `workspace` is included.
        workspace_title (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    custom_field_value_ids: list[str] | None = None
    display_label: str | None = None
    external_reference_ids: list[str] | None = None
    full_name: str | None = None
    label: str | None = None
    organization_membership_id: str | None = None
    participation_id: str | None = None
    photo_path: str | None = None
    resource_bill_rate: int | None = None
    resource_cost_rate: int | None = None
    role_id: str | None = None
    role_initials: str | None = None
    role_name: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    workspace_id: str | int | None = None
    workspace_title: str | None = None
    id: str | None = None
