from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentIntent(_Model):
    """An intended payment, and how far it got.

    Attributes:
        id (str):
        updated_at (datetime.datetime):
        status (str):
        application_fee_amount (int | None): In the minor units of the currency, such as cents.
        object_ (PaymentObject | None):
        provider (str | None):
        selected_payment_method (str | None):
    """

    id: str
    updated_at: datetime.datetime
    status: str
    application_fee_amount: int | None = None
    object_: _m.PaymentObject | None = None
    provider: str | None = None
    selected_payment_method: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "object_": "object",
    }
