"""Records of ``project_template_assignments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .project_template import ProjectTemplate


class ProjectTemplateAssignment(Record):
    """One of ``project_template_assignments``; its fields are in ``raw``."""

    __slots__ = ()

    project_template: ToOne[ProjectTemplate] = ToOne(("project_template_id",), ("project_templates",))
