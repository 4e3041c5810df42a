from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
