from __future__ import annotations

import datetime
from typing import ClassVar
from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DocumentExportResponseSchema(_Model):
    """A data export; source_url is where the file is once it is done.

    Attributes:
        id (UUID):
        count (int):
        entity_id (UUID):
        format_ (str):
        language (str):
        status (str):
        created_by_entity_user_id (UUID | None):
        end_datetime (datetime.datetime | None):
        source_url (str | None):
        start_datetime (datetime.datetime | None):
    """

    id: UUID
    count: int
    entity_id: UUID
    format_: str
    language: str
    status: str
    created_by_entity_user_id: UUID | None = None
    end_datetime: datetime.datetime | None = None
    source_url: str | None = None
    start_datetime: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "format_": "format",
    }
