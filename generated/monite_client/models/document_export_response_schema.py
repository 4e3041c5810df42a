from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DocumentExportResponseSchema(_Model):
    """A data export; source_url is where the file is once it is done.

    Attributes:
        id (str):
        count (int):
        entity_id (str):
        format_ (str):
        language (str):
        status (str):
        created_by_entity_user_id (str | None):
        end_datetime (datetime.datetime | None):
        source_url (str | None):
        start_datetime (datetime.datetime | None):
    """

    id: str
    count: int
    entity_id: str
    format_: str
    language: str
    status: str
    created_by_entity_user_id: str | None = None
    end_datetime: datetime.datetime | None = None
    source_url: str | None = None
    start_datetime: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "format_": "format",
    }
