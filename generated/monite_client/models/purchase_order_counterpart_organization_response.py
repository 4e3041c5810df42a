from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderCounterpartOrganizationResponse(_Model):
    """The organization that the vendor is.

    Attributes:
        is_customer (bool):
        is_vendor (bool):
        legal_name (str):
        email (str | None):
        phone (str | None):
    """

    is_customer: bool
    is_vendor: bool
    legal_name: str
    email: str | None = None
    phone: str | None = None
