from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class InlineTermDiscount(_Model):
    """A discount for paying by a day.

    Attributes:
        discount (int): In percent times 100: 1250 is 12.5 %.
        end_date (datetime.date | None):
        number_of_days (int | None):
    """

    discount: int
    end_date: datetime.date | None = None
    number_of_days: int | None = None
