from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PageSchema(_Model):
    """A page of a file, as an image.

    Attributes:
        id (str):
        mimetype (str):
        number (int):
        size (int): In bytes.
        url (str):
    """

    id: str
    mimetype: str
    number: int
    size: int
    url: str
