from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TagUpdateSchema(_Model):
    """Changes to a tag; what is left out stays.

    Attributes:
        category (TagCategory | None): What a tag is about.
        description (str | None):
        name (str | None):
    """

    category: _m.TagCategory | None = None
    description: str | None = None
    name: str | None = None
