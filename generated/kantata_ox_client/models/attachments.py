from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AttachmentChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        filename (str | None):
    """

    filename: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateAttachmentBody(_Model):
    """An object that the document does not describe.

    Attributes:
        attachment (NewAttachment):
    """

    attachment: _m.NewAttachment


@_model(kw_only=True, eq=False, repr=False)
class NewAttachment(_Model):
    """An object that the document does not describe.

    Attributes:
        type_ (str):
        direct (bool | None):
        data (str | None):
        filename (str | None):
    """

    type_: str
    direct: bool | None = None
    data: str | None = None
    filename: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class UpdateAttachmentBody(_Model):
    """An object that the document does not describe.

    Attributes:
        attachment (AttachmentChanges):
    """

    attachment: _m.AttachmentChanges
