from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class UploadFile(_Model):
    """A file to upload, and its use.

    Attributes:
        file (File):
        file_type (AllowedFileTypes): Use of a file; attachments, identity_documents and additional_identity_documents
            are meant for callers.
    """

    file: File
    file_type: _m.AllowedFileTypes
