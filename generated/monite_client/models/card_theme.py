from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CardTheme(_Model):
    """Colors of the cards of a payment page.

    Attributes:
        background_color (str | None):
    """

    background_color: str | None = None
