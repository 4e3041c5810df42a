from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LineItemProductMeasureUnit(_Model):
    """The measure unit of the product.

    Attributes:
        name (str):
        id (str | None):
        description (str | None):
    """

    name: str
    id: str | None = None
    description: str | None = None
