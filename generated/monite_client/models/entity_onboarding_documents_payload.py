from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class EntityOnboardingDocumentsPayload(_Model):
    """Ids of the files that verify an entity.

    Attributes:
        additional_verification_document_back (UUID | None):
        additional_verification_document_front (UUID | None):
        bank_account_ownership_verification (list[UUID] | None):
        company_license (list[UUID] | None):
        company_memorandum_of_association (list[UUID] | None):
        company_ministerial_decree (list[UUID] | None):
        company_registration_verification (list[UUID] | None):
        company_tax_id_verification (list[UUID] | None):
        proof_of_registration (list[UUID] | None):
        verification_document_back (UUID | None):
        verification_document_front (UUID | None):
    """

    additional_verification_document_back: UUID | None = None
    additional_verification_document_front: UUID | None = None
    bank_account_ownership_verification: list[UUID] | None = None
    company_license: list[UUID] | None = None
    company_memorandum_of_association: list[UUID] | None = None
    company_ministerial_decree: list[UUID] | None = None
    company_registration_verification: list[UUID] | None = None
    company_tax_id_verification: list[UUID] | None = None
    proof_of_registration: list[UUID] | None = None
    verification_document_back: UUID | None = None
    verification_document_front: UUID | None = None
