from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AttachmentResponse(_Model):
    """A file attached to a receivable.

    Attributes:
        id (str):
        mimetype (str):
        name (str):
        size (int): In bytes.
        url (str):
        include_in_email (bool | None): The server's default is False.
    """

    id: str
    mimetype: str
    name: str
    size: int
    url: str
    include_in_email: bool | None = None
