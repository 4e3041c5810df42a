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
