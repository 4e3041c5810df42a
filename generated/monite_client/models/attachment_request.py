from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AttachmentRequest(_Model):
    """A file to attach to a receivable.

    Attributes:
        id (str):
        include_in_email (bool | None): The server's default is False.
    """

    id: str
    include_in_email: bool | None = None
