from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewStoryCustomFieldsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_id (int | str | None): Id of the custom field.
        value (str | None):
    """

    custom_field_id: int | str | None = None
    value: str | None = None
