from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderCounterpartIndividualResponse(_Model):
    """The individual that the vendor is.

    Attributes:
        first_name (str):
        is_customer (bool):
        is_vendor (bool):
        last_name (str):
        email (str | None):
        phone (str | None):
        title (str | None):
    """

    first_name: str
    is_customer: bool
    is_vendor: bool
    last_name: str
    email: str | None = None
    phone: str | None = None
    title: str | None = None
