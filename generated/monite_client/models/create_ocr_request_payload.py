from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateOCRRequestPayload(_Model):
    """A document to recognize, by its address.

    Attributes:
        file_url (str):
        document_type (OCRDocumentTypeEnum | None): Kind of document for OCR to read.
    """

    file_url: str
    document_type: _m.OCRDocumentTypeEnum | None = None
