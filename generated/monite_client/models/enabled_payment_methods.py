from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EnabledPaymentMethods(_Model):
    """Payment methods to enable; payment_methods is deprecated.

    Attributes:
        payment_methods (list[MoniteAllPaymentMethodsTypes] | None):
        payment_methods_receive (list[MoniteAllPaymentMethodsTypes] | None):
        payment_methods_send (list[MoniteAllPaymentMethodsTypes] | None):
    """

    payment_methods: list[_m.MoniteAllPaymentMethodsTypes] | None = None
    payment_methods_receive: list[_m.MoniteAllPaymentMethodsTypes] | None = None
    payment_methods_send: list[_m.MoniteAllPaymentMethodsTypes] | None = None
