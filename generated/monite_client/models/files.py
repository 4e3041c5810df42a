from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m
from ..types import File


class AllowedFileTypes(_OpenStrEnum):
    ADDITIONAL_IDENTITY_DOCUMENTS = "additional_identity_documents"
    ATTACHMENTS = "attachments"
    COMPANIES_LOGO = "companies_logo"
    DELIVERY_NOTES = "delivery_notes"
    EINVOICES_XML = "einvoices_xml"
    ENTITY_LOGO = "entity_logo"
    IDENTITY_DOCUMENTS = "identity_documents"
    OCR_FILES = "ocr_files"
    OCR_RESULTS = "ocr_results"
    PAYABLES = "payables"
    RECEIPTS = "receipts"
    RECEIVABLES = "receivables"
    RECEIVABLE_SIGNATURES = "receivable_signatures"
    USERPICS = "userpics"
    ZIP = "zip"


@_model(kw_only=True, eq=False, repr=False)
class FilesResponse(_Model):
    """Uploaded files.

    Attributes:
        data (list[FileResponse]):
    """

    data: list[_m.FileResponse]


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
