from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ProductInput(_Model):
    """What a caller may set of a Product.

    Attributes:
        name (str): Name, at most 64 characters.
        unit_label (str | None): Name of the unit, at most 12 characters.
    """

    name: str
    unit_label: str | None = None
