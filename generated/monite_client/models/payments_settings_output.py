from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentsSettingsOutput(_Model):
    """Settings of payments, as received.

    Attributes:
        payment_page_domain (str | None):
        payment_page_theme (PaymentPageTheme | None):
        support_email (str | None):
    """

    payment_page_domain: str | None = None
    payment_page_theme: _m.PaymentPageTheme | None = None
    support_email: str | None = None
