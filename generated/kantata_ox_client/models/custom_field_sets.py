from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateCustomFieldSetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_set (NewCustomFieldSet):
    """

    custom_field_set: _m.NewCustomFieldSet


@_model(kw_only=True, eq=False, repr=False)
class CustomFieldSetChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        subject_type (str | None): Type of the record it belongs to.
    """

    name: str | None = None
    subject_type: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewCustomFieldSet(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        subject_type (str): Type of the record it belongs to.
    """

    name: str
    subject_type: str


@_model(kw_only=True, eq=False, repr=False)
class UpdateCustomFieldSetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_set (CustomFieldSetChanges):
    """

    custom_field_set: _m.CustomFieldSetChanges
