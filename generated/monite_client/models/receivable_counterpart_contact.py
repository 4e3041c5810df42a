from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableCounterpartContact(_Model):
    """The contact of the counterpart on a receivable.

    Attributes:
        address (ReceivablesRepresentationOfCounterpartAddress): The address of the counterpart on a receivable.
        first_name (str):
        last_name (str):
        email (str | None):
        phone (str | None):
        title (str | None):
    """

    address: _m.ReceivablesRepresentationOfCounterpartAddress
    first_name: str
    last_name: str
    email: str | None = None
    phone: str | None = None
    title: str | None = None
