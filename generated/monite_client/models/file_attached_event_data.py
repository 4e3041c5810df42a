from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class FileAttachedEventData(_Model):
    """Event data: a file was attached.

    Attributes:
        file_name (str):
        file_size (int): In bytes.
        url (str):
    """

    file_name: str
    file_size: int
    url: str
