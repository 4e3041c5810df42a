from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class FileResponse(_Model):
    """An uploaded file; url is where to download it.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        file_type (str):
        md5 (str):
        mimetype (str):
        name (str):
        region (str):
        s3_bucket (str):
        s3_file_path (str):
        size (int): In bytes.
        url (str):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    file_type: str
    md5: str
    mimetype: str
    name: str
    region: str
    s3_bucket: str
    s3_file_path: str
    size: int
    url: str
