from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ProjectResource(_Model):
    """A project that documents can belong to.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (UUID):
        name (str):
        code (str | None):
        color (str | None):
        created_by_entity_user_id (UUID | None):
        description (str | None):
        end_date (datetime.date | None):
        parent_id (UUID | None):
        partner_metadata (Any):
        start_date (datetime.date | None):
        tags (list[TagReadSchema] | None):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: UUID
    name: str
    code: str | None = None
    color: str | None = None
    created_by_entity_user_id: UUID | None = None
    description: str | None = None
    end_date: datetime.date | None = None
    parent_id: UUID | None = None
    partner_metadata: Any = None
    start_date: datetime.date | None = None
    tags: list[_m.TagReadSchema] | None = None
