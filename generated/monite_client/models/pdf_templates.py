from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TemplateListResponse(_Model):
    """PDF templates.

    Attributes:
        data (list[TemplateReceivableResponse] | None):
    """

    data: list[_m.TemplateReceivableResponse] | None = None


@_model(kw_only=True, eq=False, repr=False)
class TemplateReceivableResponse(_Model):
    """A template of PDF documents.

    Attributes:
        id (str):
        document_type (DocumentTypeEnum): Kind of document.
        is_default (bool):
        language (str):
        name (str):
        template (str):
        created_at (datetime.datetime | None):
        updated_at (datetime.datetime | None):
        blocks (list[str] | None):
        preview (FileResponse | None):
        template_type (TemplateTypeEnum | None): The server's default is 'source_object'.
    """

    id: str
    document_type: _m.DocumentTypeEnum
    is_default: bool
    language: str
    name: str
    template: str
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    blocks: list[str] | None = None
    preview: _m.FileResponse | None = None
    template_type: _m.TemplateTypeEnum | None = None


class TemplateTypeEnum(_OpenStrEnum):
    BLOCK = "block"
    SOURCE_OBJECT = "source_object"
