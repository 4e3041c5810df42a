from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UpdateEntityAddressSchema(_Model):
    """Changes to the address of an entity.

    Attributes:
        city (str | None):
        line1 (str | None):
        line2 (str | None):
        postal_code (str | None):
        state (str | None):
    """

    city: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
