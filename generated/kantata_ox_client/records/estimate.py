"""Records of ``estimates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .custom_field_value import CustomFieldValue
    from .estimate_scenario import EstimateScenario
    from .external_reference import ExternalReference
    from .user import User
    from .workspace import Workspace
    from .workspace_group import WorkspaceGroup


class Estimate(Record):
    """One of ``estimates``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    currency: Field[None | str] = Field("currency")
    custom_field_value_ids: Field[list[str] | None] = LazyField("custom_field_value_ids")
    description: Field[None | str] = Field("description")
    estimate_scenario_ids: Field[list[str] | None] = LazyField("estimate_scenario_ids")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    is_locked: Field[bool | None] = Field("is_locked")
    name: Field[None | str] = Field("name")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    workspace_group_id: Field[None | str] = Field("workspace_group_id")
    workspace_id: Field[None | str] = Field("workspace_id")

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    estimate_scenarios: ToMany[EstimateScenario] = ToMany(("estimate_scenario_ids",), ("estimate_scenarios",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    favorite_scenario: ToOne[EstimateScenario] = ToOne(("favorite_scenario_id",), ("estimate_scenarios",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    workspace_group: ToOne[WorkspaceGroup] = ToOne(("workspace_group_id",), ("workspace_groups",))
