"""Records of ``workspace_groups`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from .base import Record

if TYPE_CHECKING:
    from .custom_field_value import CustomFieldValue
    from .external_reference import ExternalReference
    from .workspace import Workspace


class WorkspaceGroup(Record):
    """One of ``workspace_groups``; its fields are in ``raw``."""

    __slots__ = ()

    workspaces: ToMany[Workspace] = ToMany(("workspace_ids",), ("workspaces",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
