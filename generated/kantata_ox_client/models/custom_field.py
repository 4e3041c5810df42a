from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CustomField(_Model):
    """Definition of a field of your own.

    Attributes:
        choice_ids (list[str] | None): Sent when `choices` is included.
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        custom_field_set_id (str | None): Sent when `custom_field_set` is included.
        default_text (str | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        name (str | None):
        read_access (int | None):
        unique_constraint (bool | None):
        updated_at (datetime.datetime | None):
        value_type (str | None):
        write_access (int | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    choice_ids: list[str] | None = None
    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    custom_field_set_id: str | None = None
    default_text: str | None = None
    external_reference_ids: list[str] | None = None
    name: str | None = None
    read_access: int | None = None
    unique_constraint: bool | None = None
    updated_at: datetime.datetime | None = None
    value_type: str | None = None
    write_access: int | None = None
    id: str | None = None
