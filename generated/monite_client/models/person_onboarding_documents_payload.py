from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PersonOnboardingDocumentsPayload(_Model):
    """Ids of the files that verify a person.

    Attributes:
        additional_verification_document_back (UUID | None):
        additional_verification_document_front (UUID | None):
        verification_document_back (UUID | None):
        verification_document_front (UUID | None):
    """

    additional_verification_document_back: UUID | None = None
    additional_verification_document_front: UUID | None = None
    verification_document_back: UUID | None = None
    verification_document_front: UUID | None = None
