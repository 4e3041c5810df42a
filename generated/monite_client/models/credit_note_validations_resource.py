from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteValidationsResource(_Model):
    """Members that credit notes have to have.

    Attributes:
        required_fields (list[CreditNoteFieldsAllowedForValidate]):
    """

    required_fields: list[_m.CreditNoteFieldsAllowedForValidate]
