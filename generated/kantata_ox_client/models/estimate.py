from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Estimate(_Model):
    """Estimate of a project before it starts.

    Attributes:
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        currency (str | None):
        custom_field_value_ids (list[str] | None): Sent when `custom_field_values` is included.
        description (str | None):
        estimate_scenario_ids (list[str] | None): Sent when `estimate_scenarios` is included.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        is_locked (bool | None):
        name (str | None):
        updated_at (datetime.datetime | None):
        workspace_group_id (str | None): Sent when `workspace_group` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    currency: str | None = None
    custom_field_value_ids: list[str] | None = None
    description: str | None = None
    estimate_scenario_ids: list[str] | None = None
    external_reference_ids: list[str] | None = None
    is_locked: bool | None = None
    name: str | None = None
    updated_at: datetime.datetime | None = None
    workspace_group_id: str | None = None
    workspace_id: str | None = None
    id: str | None = None
