"""Records of ``project_templates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import ProjectTemplatePermissions
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .project_template_additional_tab import ProjectTemplateAdditionalTab
    from .project_template_assignment import ProjectTemplateAssignment
    from .user import User


class ProjectTemplate(Record):
    """One of ``project_templates``."""

    __slots__ = ()

    budget: Field[int | None] = Field("budget")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    description: Field[None | str] = Field("description")
    duration: Field[int | None] = Field("duration")
    is_budgeted: Field[bool | None] = Field("is_budgeted")
    item_count: Field[int | None] = Field("item_count")
    permissions: Field[None | ProjectTemplatePermissions] = LazyField(
        "permissions", ProjectTemplatePermissions.from_dict
    )
    project_template_additional_tab_ids: Field[list[str] | None] = LazyField("project_template_additional_tab_ids")
    project_template_assignment_ids: Field[list[str] | None] = LazyField("project_template_assignment_ids")
    raw_json: Field[None | str] = Field("raw_json")
    shared: Field[bool | None] = Field("shared")
    sharing: Field[None | str] = Field("sharing")
    title: Field[None | str] = Field("title")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")

    project_template_additional_tabs: ToMany[ProjectTemplateAdditionalTab] = ToMany(
        ("project_template_additional_tab_ids",), ("project_template_additional_tabs",)
    )
    project_template_assignments: ToMany[ProjectTemplateAssignment] = ToMany(
        ("project_template_assignment_ids",), ("project_template_assignments",)
    )
    user: ToOne[User] = ToOne(("user_id",), ("users",))
