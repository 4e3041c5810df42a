from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class EntityOnboardingDocumentsPayload(_Model):
    """Ids of the files that verify an entity.

    Attributes:
        additional_verification_document_back (str | None):
        additional_verification_document_front (str | None):
        bank_account_ownership_verification (list[str] | None):
        company_license (list[str] | None):
        company_memorandum_of_association (list[str] | None):
        company_ministerial_decree (list[str] | None):
        company_registration_verification (list[str] | None):
        company_tax_id_verification (list[str] | None):
        proof_of_registration (list[str] | None):
        verification_document_back (str | None):
        verification_document_front (str | None):
    """

    additional_verification_document_back: str | None = None
    additional_verification_document_front: str | None = None
    bank_account_ownership_verification: list[str] | None = None
    company_license: list[str] | None = None
    company_memorandum_of_association: list[str] | None = None
    company_ministerial_decree: list[str] | None = None
    company_registration_verification: list[str] | None = None
    company_tax_id_verification: list[str] | None = None
    proof_of_registration: list[str] | None = None
    verification_document_back: str | None = None
    verification_document_front: str | None = None
