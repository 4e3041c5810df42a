from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartContactResponse(_Model):
    """A person to speak to at a counterpart.

    Attributes:
        id (str):
        address (CounterpartAddress): An address of a counterpart.
        counterpart_id (str):
        first_name (str):
        is_default (bool):
        last_name (str):
        email (str | None):
        phone (str | None):
        title (str | None):
    """

    id: str
    address: _m.CounterpartAddress
    counterpart_id: str
    first_name: str
    is_default: bool
    last_name: str
    email: str | None = None
    phone: str | None = None
    title: str | None = None
