from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Reminder(_Model):
    """A mail some days before a day of the payment terms.

    Attributes:
        body (str):
        days_before (int):
        subject (str):
    """

    body: str
    days_before: int
    subject: str
