from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CustomFieldChoice(_Model):
    """Choice a custom field offers.

    Attributes:
        created_at (datetime.datetime | None):
        custom_field_id (str | None): Sent when `custom_field` is included.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        label (str | None):
        position (int | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    custom_field_id: str | None = None
    external_reference_ids: list[str] | None = None
    label: str | None = None
    position: int | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
