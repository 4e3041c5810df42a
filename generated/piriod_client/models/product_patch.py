from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ProductPatch(_Model):
    """What a caller may change of a Product; all of it optional.

    Attributes:
        name (str | None): Name, at most 64 characters.
        unit_label (str | None): Name of the unit, at most 12 characters.
    """

    name: str | None = None
    unit_label: str | None = None
