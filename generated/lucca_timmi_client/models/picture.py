from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Picture(_Model):
    """The picture of a user.

    Attributes:
        id (str | None):
        href (str | None): Address of the picture.
        name (str | None):
    """

    id: str | None = None
    href: str | None = None
    name: str | None = None
