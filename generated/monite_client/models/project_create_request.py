from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
