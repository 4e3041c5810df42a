"""Records of ``project_template_assignments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    from .project_template import ProjectTemplate
    from .role import Role


class ProjectTemplateAssignment(Record):
    """One of ``project_template_assignments``."""

    __slots__ = ()

    name: Field[None | str] = Field("name")
    project_template_id: Field[None | str] = Field("project_template_id")
    role_id: Field[None | str] = Field("role_id")
    role_initials: Field[None | str] = Field("role_initials")
    role_name: Field[None | str] = Field("role_name")
    total_count: Field[int | None] = Field("total_count")
    total_estimated_minutes: Field[int | None] = Field("total_estimated_minutes")

    project_template: ToOne[ProjectTemplate] = ToOne(("project_template_id",), ("project_templates",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
