from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivablePreviewRequest(_Model):
    """The mail of a receivable to preview.

    Attributes:
        body_text (str):
        subject_text (str):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        type_ (ReceivablesPreviewTypeEnum | None): Kind of mail to preview.
    """

    body_text: str
    subject_text: str
    language: _m.LanguageCodeEnum | None = None
    type_: _m.ReceivablesPreviewTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
