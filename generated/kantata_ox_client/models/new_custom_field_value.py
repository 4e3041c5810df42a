from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
