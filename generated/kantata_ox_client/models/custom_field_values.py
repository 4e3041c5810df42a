from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateCustomFieldValueBody(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_value (NewCustomFieldValue | None):
        custom_field_values (list[NewCustomFieldValue] | None): Up to 100 in place of one.
    """

    custom_field_value: _m.NewCustomFieldValue | None = None
    custom_field_values: list[_m.NewCustomFieldValue] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CustomFieldValueChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        value (str):
    """

    value: str


@_model(kw_only=True, eq=False, repr=False)
class NewCustomFieldValue(_Model):
    """An object that the document does not describe.

    Attributes:
        subject_type (str): Type of the record it belongs to.
        subject_id (int | str): Id of the subject.
        custom_field_id (int | str): Id of the custom field.
        value (str):
    """

    subject_type: str
    subject_id: int | str
    custom_field_id: int | str
    value: str


@_model(kw_only=True, eq=False, repr=False)
class UpdateCustomFieldValueBody(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_value (CustomFieldValueChanges):
    """

    custom_field_value: _m.CustomFieldValueChanges
