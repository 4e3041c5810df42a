"""Records of ``project_templates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .project_template_assignment import ProjectTemplateAssignment
    from .user import User


class ProjectTemplate(Record):
    """One of ``project_templates``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    project_template_assignments: ToMany[ProjectTemplateAssignment] = ToMany(
        ("project_template_assignment_ids",), ("project_template_assignments",)
    )
