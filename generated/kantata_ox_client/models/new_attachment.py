from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
