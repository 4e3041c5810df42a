from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Card(_Model):
    """A payment card, masked.

    Attributes:
        brand (str | None): Card brand.
        last4 (str | None): Last four digits.
        exp_month (Any): Month of expiry.
        exp_year (Any): Year of expiry.
    """

    brand: str | None = None
    last4: str | None = None
    exp_month: Any = None
    exp_year: Any = None
