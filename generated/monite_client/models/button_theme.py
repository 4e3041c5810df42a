from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ButtonTheme(_Model):
    """Colors of the buttons of a payment page.

    Attributes:
        primary_color (str | None):
        primary_hover_color (str | None):
        secondary_color (str | None):
        secondary_hover_color (str | None):
    """

    primary_color: str | None = None
    primary_hover_color: str | None = None
    secondary_color: str | None = None
    secondary_hover_color: str | None = None
