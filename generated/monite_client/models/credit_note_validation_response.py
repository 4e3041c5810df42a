from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteValidationResponse(_Model):
    """What a credit note lacks.

    Attributes:
        id (str):
        validation_errors (list[CreditNoteValidationResponseValidationErrorsItem] | None):
    """

    id: str
    validation_errors: list[_m.CreditNoteValidationResponseValidationErrorsItem] | None = None
