from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateCustomFieldBody(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field (NewCustomField):
    """

    custom_field: _m.NewCustomField


@_model(kw_only=True, eq=False, repr=False)
class CustomFieldChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        default_text (str | None):
        choices (list[CustomFieldChangesChoicesItem] | None):
        custom_field_set_id (int | str | None): Id of the custom field set.
        write_access (str | None):
        read_access (str | None):
    """

    name: str | None = None
    default_text: str | None = None
    choices: list[_m.CustomFieldChangesChoicesItem] | None = None
    custom_field_set_id: int | str | None = None
    write_access: str | None = None
    read_access: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CustomFieldChangesChoicesItem(_Model):
    """An object that the document does not describe.

    Attributes:
        label (str | None):
        id (int | str | None):
    """

    label: str | None = None
    id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewCustomField(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        value_type (str | None):
        default_text (str | None):
        unique_constraint (bool | None):
        choices (list[NewCustomFieldChoicesItem] | None):
        custom_field_set_id (int | str | None): Id of the custom field set.
        write_access (str | None):
        read_access (str | None):
    """

    name: str
    value_type: str | None = None
    default_text: str | None = None
    unique_constraint: bool | None = None
    choices: list[_m.NewCustomFieldChoicesItem] | None = None
    custom_field_set_id: int | str | None = None
    write_access: str | None = None
    read_access: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewCustomFieldChoicesItem(_Model):
    """An object that the document does not describe.

    Attributes:
        label (str | None):
    """

    label: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateCustomFieldBody(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field (CustomFieldChanges):
    """

    custom_field: _m.CustomFieldChanges
