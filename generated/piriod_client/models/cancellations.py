from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Cancellation(_Model):
    """A document that cancels a retention. The retention must be final already.

    Attributes:
        id (int | None): Identifier of the cancellation.
        retention (int | None): Identifier of the retention to cancel.
        document (int | DocumentType | None): Document type of the cancellation; see `/generals/documents/`.
        number (int | None): Document number, chosen by the caller.
        date (datetime.date | None): Date of issue.
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
    retention: int | None = None
    document: int | _m.DocumentType | None = None
    number: int | None = None
    date: datetime.date | None = None
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
class CancellationInput(_Model):
    """What a caller may set of a Cancellation.

    Attributes:
        retention (int): Identifier of the retention to cancel.
        document (int): Document type of the cancellation; see `/generals/documents/`.
        number (int): Document number, chosen by the caller.
        date (datetime.date): Date of issue.
        note (str | None): Remark, at most 64 characters.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
    """

    retention: int
    document: int
    number: int
    date: datetime.date
    note: str | None = None
    internal_note: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CancellationPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Cancellation] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Cancellation] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }
