from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Geography(_Model):
    """Organization of the kind geography.

    Attributes:
        ancestor_ids (list[str] | None):
        created_at (datetime.datetime | None):
        name (str | None):
        parent_id (str | None):
        type_ (str | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    ancestor_ids: list[str] | None = None
    created_at: datetime.datetime | None = None
    name: str | None = None
    parent_id: str | None = None
    type_: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
