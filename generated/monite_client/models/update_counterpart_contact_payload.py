from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateCounterpartContactPayload(_Model):
    """Changes to a contact; what is left out stays.

    Attributes:
        address (CounterpartAddress | None): An address of a counterpart.
        email (str | None):
        first_name (str | None):
        last_name (str | None):
        phone (str | None):
        title (str | None):
    """

    address: _m.CounterpartAddress | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    title: str | None = None
