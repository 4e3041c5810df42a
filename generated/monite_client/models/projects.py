from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ProjectCreateRequest(_Model):
    """A new project.

    Attributes:
        name (str):
        code (str | None):
        color (str | None):
        description (str | None):
        end_date (datetime.date | None):
        parent_id (str | None):
        partner_metadata (Any):
        start_date (datetime.date | None):
        tag_ids (list[str] | None): The server's default is [].
    """

    name: str
    code: str | None = None
    color: str | None = None
    description: str | None = None
    end_date: datetime.date | None = None
    parent_id: str | None = None
    partner_metadata: Any = None
    start_date: datetime.date | None = None
    tag_ids: list[str] | None = None


class ProjectCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    ID = "id"


@_model(kw_only=True, eq=False, repr=False)
class ProjectPaginationResponse(_Model):
    """One page of projects.

    Attributes:
        data (list[ProjectResource]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.ProjectResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ProjectResource(_Model):
    """A project that documents can belong to.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (str):
        name (str):
        code (str | None):
        color (str | None):
        created_by_entity_user_id (str | None):
        description (str | None):
        end_date (datetime.date | None):
        parent_id (str | None):
        partner_metadata (Any):
        start_date (datetime.date | None):
        tags (list[TagReadSchema] | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: str
    name: str
    code: str | None = None
    color: str | None = None
    created_by_entity_user_id: str | None = None
    description: str | None = None
    end_date: datetime.date | None = None
    parent_id: str | None = None
    partner_metadata: Any = None
    start_date: datetime.date | None = None
    tags: list[_m.TagReadSchema] | None = None


@_model(kw_only=True, eq=False, repr=False)
class ProjectUpdateRequest(_Model):
    """Changes to a project; what is left out stays.

    Attributes:
        code (str | None):
        color (str | None):
        description (str | None):
        end_date (datetime.date | None):
        name (str | None):
        parent_id (str | None):
        partner_metadata (Any):
        start_date (datetime.date | None):
        tag_ids (list[str] | None): The server's default is [].
    """

    code: str | None = None
    color: str | None = None
    description: str | None = None
    end_date: datetime.date | None = None
    name: str | None = None
    parent_id: str | None = None
    partner_metadata: Any = None
    start_date: datetime.date | None = None
    tag_ids: list[str] | None = None
