from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PersonOnboardingDocumentsPayload(_Model):
    """Ids of the files that verify a person.

    Attributes:
        additional_verification_document_back (str | None):
        additional_verification_document_front (str | None):
        verification_document_back (str | None):
        verification_document_front (str | None):
    """

    additional_verification_document_back: str | None = None
    additional_verification_document_front: str | None = None
    verification_document_back: str | None = None
    verification_document_front: str | None = None
