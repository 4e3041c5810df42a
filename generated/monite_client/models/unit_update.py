from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UnitUpdate(_Model):
    """Changes to a measure unit; what is left out stays.

    Attributes:
        description (str | None):
        name (str | None):
    """

    description: str | None = None
    name: str | None = None
