from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ProjectTemplate(_Model):
    """Model from which projects are made.

    Attributes:
        budget (int | None):
        created_at (datetime.datetime | None):
        currency (str | None):
        description (str | None):
        duration (int | None):
        is_budgeted (bool | None):
        item_count (int | None):
        permissions (ProjectTemplatePermissions | None):
        project_template_additional_tab_ids (list[str] | None): Sent when `project_template_additional_tabs` is
            included.
        project_template_assignment_ids (list[str] | None): Sent when `project_template_assignments` is included.
        raw_json (str | None): Only when named in `optional_fields`.
        shared (bool | None):
        sharing (str | None):
        title (str | None):
        updated_at (datetime.datetime | None):
        user_id (str | None): Sent when `user` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    budget: int | None = None
    created_at: datetime.datetime | None = None
    currency: str | None = None
    description: str | None = None
    duration: int | None = None
    is_budgeted: bool | None = None
    item_count: int | None = None
    permissions: _m.ProjectTemplatePermissions | None = None
    project_template_additional_tab_ids: list[str] | None = None
    project_template_assignment_ids: list[str] | None = None
    raw_json: str | None = None
    shared: bool | None = None
    sharing: str | None = None
    title: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    id: str | None = None
