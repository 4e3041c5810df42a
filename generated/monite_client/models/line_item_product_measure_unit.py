from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LineItemProductMeasureUnit(_Model):
    """The measure unit of the product.

    Attributes:
        name (str):
        id (UUID | None):
        description (str | None):
    """

    name: str
    id: UUID | None = None
    description: str | None = None
