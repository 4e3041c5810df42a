from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DebitNote(_Model):
    """A document that takes back a credit note, draft or final.

    Attributes:
        id (int | None): Identifier of the debit note.
        credit_note (int | None): Identifier of the credit note.
        document (int | DocumentType | None): Document type; see `/generals/documents/`.
        date (datetime.date | None): Date of the document.
        number (int | None): Document number.
        note (str | None): Remark, at most 64 characters.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
        biller_status (str | None): State of the transmission by the biller; values are not listed.
        tax_agency (TaxAgency | None): Data of the tax agency, as it came.
        local_file (str | None): Address of the document file in the local format.
        imported (bool | None): Whether the document was imported.
        test_mode (bool | None): Whether this is test-mode data.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: int | None = None
    credit_note: int | None = None
    document: int | _m.DocumentType | None = None
    date: datetime.date | None = None
    number: int | None = None
    note: str | None = None
    internal_note: str | None = None
    biller_status: str | None = None
    tax_agency: _m.TaxAgency | None = None
    local_file: str | None = None
    imported: bool | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class DebitNoteInput(_Model):
    """What a caller may set of a DebitNote.

    Attributes:
        credit_note (int): Identifier of the credit note.
        document (int): Document type; see `/generals/documents/`.
        date (datetime.date): Date of the document.
        number (int | None): Document number.
        note (str | None): Remark, at most 64 characters.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
    """

    credit_note: int
    document: int
    date: datetime.date
    number: int | None = None
    note: str | None = None
    internal_note: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class DebitNotePatch(_Model):
    """What a caller may change of a DebitNote; all of it optional.

    Attributes:
        credit_note (int | None): Identifier of the credit note.
        document (int | None): Document type; see `/generals/documents/`.
        date (datetime.date | None): Date of the document.
        number (int | None): Document number.
        note (str | None): Remark, at most 64 characters.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
    """

    credit_note: int | None = None
    document: int | None = None
    date: datetime.date | None = None
    number: int | None = None
    note: str | None = None
    internal_note: str | None = None
