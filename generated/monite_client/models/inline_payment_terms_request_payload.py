from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class InlinePaymentTermsRequestPayload(_Model):
    """Payment terms that are not stored.

    Attributes:
        term_final (InlineTermFinal): The day by which the whole amount is due.
        term_1 (InlineTermDiscount | None): A discount for paying by a day.
        term_2 (InlineTermDiscount | None): A discount for paying by a day.
    """

    term_final: _m.InlineTermFinal
    term_1: _m.InlineTermDiscount | None = None
    term_2: _m.InlineTermDiscount | None = None
