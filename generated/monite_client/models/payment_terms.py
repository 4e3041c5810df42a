from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentTerms(_Model):
    """The payment terms of a receivable.

    Attributes:
        term_final (InlineTermFinal): The day by which the whole amount is due.
        id (str | None):
        description (str | None):
        name (str | None):
        term_1 (InlineTermDiscount | None):
        term_2 (InlineTermDiscount | None):
    """

    term_final: _m.InlineTermFinal
    id: str | None = None
    description: str | None = None
    name: str | None = None
    term_1: _m.InlineTermDiscount | None = None
    term_2: _m.InlineTermDiscount | None = None
