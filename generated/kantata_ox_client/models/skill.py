from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Skill(_Model):
    """Skill of users.

    Attributes:
        created_at (datetime.datetime | None):
        description (str | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        max_level (str | None):
        name (str | None):
        skill_category_id (str | None): Sent when `skill_category` is included.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    description: str | None = None
    external_reference_ids: list[str] | None = None
    max_level: str | None = None
    name: str | None = None
    skill_category_id: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
