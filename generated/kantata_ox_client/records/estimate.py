"""Records of ``estimates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .custom_field_value import CustomFieldValue
    from .estimate_scenario import EstimateScenario
    from .external_reference import ExternalReference
    from .user import User
    from .workspace import Workspace
    from .workspace_group import WorkspaceGroup


class Estimate(Record):
    """One of ``estimates``; its fields are in ``raw``."""

    __slots__ = ()

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    workspace_group: ToOne[WorkspaceGroup] = ToOne(("workspace_group_id",), ("workspace_groups",))
    estimate_scenarios: ToMany[EstimateScenario] = ToMany(("estimate_scenario_ids",), ("estimate_scenarios",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    favorite_scenario: ToOne[EstimateScenario] = ToOne(("favorite_scenario_id",), ("estimate_scenarios",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
