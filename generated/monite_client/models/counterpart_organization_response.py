from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationResponse(_Model):
    """The organization that a counterpart is.

    Attributes:
        is_customer (bool):
        is_vendor (bool):
        legal_name (str):
        email (str | None):
        phone (str | None):
        tags (list[CounterpartTagSchema] | None):
    """

    is_customer: bool
    is_vendor: bool
    legal_name: str
    email: str | None = None
    phone: str | None = None
    tags: list[_m.CounterpartTagSchema] | None = None
