from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DocumentReference(_Model):
    """A document that another one refers to.

    Attributes:
        date (datetime.date | None): Date of the referenced document.
        document (str | None): Type of the referenced document.
        serial (str | None): Number of the referenced document.
        description (str | None): Why it is referred to.
    """

    date: datetime.date | None = None
    document: str | None = None
    serial: str | None = None
    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class DocumentReferenceInput(_Model):
    """What a caller may set of a DocumentReference.

    Attributes:
        date (datetime.date | None): Date of the referenced document.
        document (str | None): Type of the referenced document.
        serial (str | None): Number of the referenced document.
        description (str | None): Why it is referred to.
    """

    date: datetime.date | None = None
    document: str | None = None
    serial: str | None = None
    description: str | None = None
