from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateCreditNotePayload(_Model):
    """Changes to a receivable that is a credit note.

    Attributes:
        credit_note (UpdateCreditNote): Changes to a credit note to a customer.
    """

    credit_note: _m.UpdateCreditNote

    _marks: ClassVar[dict[str, list[Any]]] = {"credit_note": []}
