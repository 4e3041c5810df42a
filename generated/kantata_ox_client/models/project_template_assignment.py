from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ProjectTemplateAssignment(_Model):
    """Resource that a template foresees.

    Attributes:
        name (str | None):
        project_template_id (str | None): Sent when `project_template` is included.
        role_id (str | None): Sent when `role` is included.
        role_initials (str | None): Only when named in `optional_fields`.
        role_name (str | None): Only when named in `optional_fields`.
        total_count (int | None): Only when named in `optional_fields`.
        total_estimated_minutes (int | None): Only when named in `optional_fields`.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    name: str | None = None
    project_template_id: str | None = None
    role_id: str | None = None
    role_initials: str | None = None
    role_name: str | None = None
    total_count: int | None = None
    total_estimated_minutes: int | None = None
    id: str | None = None
