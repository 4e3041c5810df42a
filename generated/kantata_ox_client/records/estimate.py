"""Records of ``estimates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .custom_field_value import CustomFieldValue
    from .estimate_scenario import EstimateScenario
    from .external_reference import ExternalReference
    from .user import User
    from .workspace import Workspace
    from .workspace_group import WorkspaceGroup


class Estimate(Record):
    """One of ``estimates``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    creator_id: Field[None | str | Unset] = Field("creator_id")
    currency: Field[None | str | Unset] = Field("currency")
    custom_field_value_ids: Field[list[str] | None | Unset] = LazyField("custom_field_value_ids")
    description: Field[None | str | Unset] = Field("description")
    estimate_scenario_ids: Field[list[str] | None | Unset] = LazyField("estimate_scenario_ids")
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    is_locked: Field[bool | None | Unset] = Field("is_locked")
    name: Field[None | str | Unset] = Field("name")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    workspace_group_id: Field[None | str | Unset] = Field("workspace_group_id")
    workspace_id: Field[None | str | Unset] = Field("workspace_id")

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    estimate_scenarios: ToMany[EstimateScenario] = ToMany(("estimate_scenario_ids",), ("estimate_scenarios",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    favorite_scenario: ToOne[EstimateScenario] = ToOne(("favorite_scenario_id",), ("estimate_scenarios",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    workspace_group: ToOne[WorkspaceGroup] = ToOne(("workspace_group_id",), ("workspace_groups",))
