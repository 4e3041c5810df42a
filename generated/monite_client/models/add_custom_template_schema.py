from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AddCustomTemplateSchema(_Model):
    """A new mail template.

    Attributes:
        body_template (str):
        name (str):
        subject_template (str):
        type_ (DocumentObjectTypeRequestEnum): Kind of document that a mail template is for.
        is_default (bool | None): The server's default is False.
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
    """

    body_template: str
    name: str
    subject_template: str
    type_: _m.DocumentObjectTypeRequestEnum
    is_default: bool | None = None
    language: _m.LanguageCodeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
