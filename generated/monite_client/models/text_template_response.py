from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TextTemplateResponse(_Model):
    """A text for mails or documents.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        document_type (TextTemplateDocumentTypeEnum): Kind of document that a text template is for.
        is_default (bool):
        name (str):
        template (str):
        type_ (TextTemplateType): Place of a text template.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    document_type: _m.TextTemplateDocumentTypeEnum
    is_default: bool
    name: str
    template: str
    type_: _m.TextTemplateType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
