from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PersonAddressResponse(_Model):
    """The address of a person.

    Attributes:
        city (str):
        country (str):
        line1 (str):
        postal_code (str):
        line2 (str | None):
        state (str | None):
    """

    city: str
    country: str
    line1: str
    postal_code: str
    line2: str | None = None
    state: str | None = None
