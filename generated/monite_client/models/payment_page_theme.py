from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentPageTheme(_Model):
    """The look of the payment page.

    Attributes:
        background_color (str | None):
        border_radius (str | None):
        button (ButtonTheme | None):
        card (CardTheme | None):
        font_color (str | None):
        font_family (str | None):
        font_link_href (str | None):
        logo_src (str | None):
    """

    background_color: str | None = None
    border_radius: str | None = None
    button: _m.ButtonTheme | None = None
    card: _m.CardTheme | None = None
    font_color: str | None = None
    font_family: str | None = None
    font_link_href: str | None = None
    logo_src: str | None = None
