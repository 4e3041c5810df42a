from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LogoFile(_Model):
    """A file, with its pages and previews.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        file_type (str):
        md5 (str):
        mimetype (str):
        name (str):
        region (str):
        size (int): In bytes.
        url (str):
        pages (list[PageSchema] | None): The server's default is [].
        previews (list[PreviewSchema] | None): The server's default is [].
    """

    id: str
    created_at: datetime.datetime
    file_type: str
    md5: str
    mimetype: str
    name: str
    region: str
    size: int
    url: str
    pages: list[_m.PageSchema] | None = None
    previews: list[_m.PreviewSchema] | None = None
