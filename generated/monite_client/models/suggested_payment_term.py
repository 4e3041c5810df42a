from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SuggestedPaymentTerm(_Model):
    """The day and discount that suit a payable best.

    Attributes:
        date (datetime.date):
        discount (int | None): In percent times 100: 1250 is 12.5 %.
    """

    date: datetime.date
    discount: int | None = None
