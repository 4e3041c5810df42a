from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SkillCategory(_Model):
    """Category of skills.

    Attributes:
        name (str | None):
        skill_ids (list[str] | None): Sent when `skills` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    name: str | None = None
    skill_ids: list[str] | None = None
    id: str | None = None
