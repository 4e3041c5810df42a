from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TermFinalDays(_Model):
    """The days after which the whole amount is due.

    Attributes:
        number_of_days (int):
    """

    number_of_days: int
