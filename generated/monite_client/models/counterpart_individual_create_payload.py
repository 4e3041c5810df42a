from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartIndividualCreatePayload(_Model):
    """The individual of a new counterpart.

    Attributes:
        address (CounterpartAddress): An address of a counterpart.
        first_name (str):
        is_customer (bool):
        is_vendor (bool):
        last_name (str):
        email (str | None):
        phone (str | None):
        tag_ids (list[str] | None):
        title (str | None):
    """

    address: _m.CounterpartAddress
    first_name: str
    is_customer: bool
    is_vendor: bool
    last_name: str
    email: str | None = None
    phone: str | None = None
    tag_ids: list[str] | None = None
    title: str | None = None
