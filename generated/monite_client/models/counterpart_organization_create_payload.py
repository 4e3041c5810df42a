from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationCreatePayload(_Model):
    """The organization of a new counterpart.

    Attributes:
        address (CounterpartAddress): An address of a counterpart.
        is_customer (bool):
        is_vendor (bool):
        legal_name (str):
        email (str | None):
        phone (str | None):
        tag_ids (list[str] | None):
    """

    address: _m.CounterpartAddress
    is_customer: bool
    is_vendor: bool
    legal_name: str
    email: str | None = None
    phone: str | None = None
    tag_ids: list[str] | None = None
