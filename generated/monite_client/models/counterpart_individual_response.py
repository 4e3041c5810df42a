from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartIndividualResponse(_Model):
    """The individual that a counterpart is.

    Attributes:
        first_name (str):
        is_customer (bool):
        is_vendor (bool):
        last_name (str):
        email (str | None):
        phone (str | None):
        tags (list[CounterpartTagSchema] | None):
        title (str | None):
    """

    first_name: str
    is_customer: bool
    is_vendor: bool
    last_name: str
    email: str | None = None
    phone: str | None = None
    tags: list[_m.CounterpartTagSchema] | None = None
    title: str | None = None
