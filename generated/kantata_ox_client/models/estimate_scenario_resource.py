from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenarioResource(_Model):
    """Resource of a scenario, named or not.

    Attributes:
        allocation_id (str | None): Sent when `allocation` is included.
        bill_rate (int | None):
        cost_rate (int | None):
        created_at (datetime.datetime | None):
        display_label (str | None):
        estimate_scenario_id (int | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        geography_id (str | None): Sent when `geography` is included.
        label (str | None):
        organization_membership_id (str | None): Sent when `organization_membership` is included.
        role_id (str | None): Sent when `role` is included.
        role_name (str | None):
        updated_at (datetime.datetime | None):
        user_id (str | None): Sent when `user` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    allocation_id: str | None = None
    bill_rate: int | None = None
    cost_rate: int | None = None
    created_at: datetime.datetime | None = None
    display_label: str | None = None
    estimate_scenario_id: int | None = None
    external_reference_ids: list[str] | None = None
    geography_id: str | None = None
    label: str | None = None
    organization_membership_id: str | None = None
    role_id: str | None = None
    role_name: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    id: str | None = None
