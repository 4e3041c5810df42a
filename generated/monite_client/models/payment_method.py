from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentMethod(_Model):
    """A payment method, and whether it can be used.

    Attributes:
        direction (PaymentMethodDirection): Whether a payment method is for receiving or for sending.
        name (MoniteAllPaymentMethods): Name of a payment method.
        status (PaymentMethodStatus): Whether a payment method can be used.
        type_ (MoniteAllPaymentMethodsTypes): Kind of payment method.
    """

    direction: _m.PaymentMethodDirection
    name: _m.MoniteAllPaymentMethods
    status: _m.PaymentMethodStatus
    type_: _m.MoniteAllPaymentMethodsTypes

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
