from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Unit(_Model):
    """A measure unit for all entities of a partner.

    Attributes:
        designation (str):
        name (str):
    """

    designation: str
    name: str
