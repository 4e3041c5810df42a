from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Role(_Model):
    """Role a user can work in.

    Attributes:
        created_at (datetime.datetime | None):
        deleted_at (datetime.datetime | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        name (str | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    deleted_at: datetime.datetime | None = None
    external_reference_ids: list[str] | None = None
    name: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
