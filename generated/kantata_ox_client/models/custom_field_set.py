from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CustomFieldSet(_Model):
    """Group of custom fields for one type of record.

    Attributes:
        created_at (datetime.datetime | None):
        custom_field_ids (list[str] | None): Sent when `custom_fields` is included.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        name (str | None):
        subject_type (str | None): Type of the record it belongs to.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    custom_field_ids: list[str] | None = None
    external_reference_ids: list[str] | None = None
    name: str | None = None
    subject_type: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
