from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UnitRequest(_Model):
    """A new measure unit.

    Attributes:
        name (str):
        description (str | None):
    """

    name: str
    description: str | None = None
