from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CustomFieldValue(_Model):
    """Value of a custom field on one record; writing replaces it under a new id.

    Attributes:
        account_id (int | None):
        can_edit (bool | None):
        created_at (datetime.datetime | None):
        custom_field_id (str | None): Sent when `custom_field` is included.
        custom_field_name (str | None):
        display_value (str | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        selected_choice_ids (list[str] | None): Sent when `selected_choices` is included.
        setter_id (str | None): Sent when `setter` is included.
        subject_id (int | None):
        subject_ref (CustomFieldValueSubjectRef | None): Collection and id of the record it belongs to. Sent when
            `subject` is included.
        subject_type (str | None): Type of the record it belongs to.
        type_ (str | None):
        updated_at (datetime.datetime | None):
        value (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    account_id: int | None = None
    can_edit: bool | None = None
    created_at: datetime.datetime | None = None
    custom_field_id: str | None = None
    custom_field_name: str | None = None
    display_value: str | None = None
    external_reference_ids: list[str] | None = None
    selected_choice_ids: list[str] | None = None
    setter_id: str | None = None
    subject_id: int | None = None
    subject_ref: _m.CustomFieldValueSubjectRef | None = None
    subject_type: str | None = None
    type_: str | None = None
    updated_at: datetime.datetime | None = None
    value: str | None = None
    id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
