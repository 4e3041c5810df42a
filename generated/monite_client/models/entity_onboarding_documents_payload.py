from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
)

T = TypeVar("T", bound="EntityOnboardingDocumentsPayload")


@_attrs_define
class EntityOnboardingDocumentsPayload:
    """Ids of the files that verify an entity.

    Attributes:
        additional_verification_document_back (UUID | Unset):
        additional_verification_document_front (UUID | Unset):
        bank_account_ownership_verification (list[UUID] | Unset):
        company_license (list[UUID] | Unset):
        company_memorandum_of_association (list[UUID] | Unset):
        company_ministerial_decree (list[UUID] | Unset):
        company_registration_verification (list[UUID] | Unset):
        company_tax_id_verification (list[UUID] | Unset):
        proof_of_registration (list[UUID] | Unset):
        verification_document_back (UUID | Unset):
        verification_document_front (UUID | Unset):
    """

    additional_verification_document_back: UUID | Unset = UNSET
    additional_verification_document_front: UUID | Unset = UNSET
    bank_account_ownership_verification: list[UUID] | Unset = UNSET
    company_license: list[UUID] | Unset = UNSET
    company_memorandum_of_association: list[UUID] | Unset = UNSET
    company_ministerial_decree: list[UUID] | Unset = UNSET
    company_registration_verification: list[UUID] | Unset = UNSET
    company_tax_id_verification: list[UUID] | Unset = UNSET
    proof_of_registration: list[UUID] | Unset = UNSET
    verification_document_back: UUID | Unset = UNSET
    verification_document_front: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        additional_verification_document_back: str | Unset = UNSET
        if not isinstance(self.additional_verification_document_back, Unset):
            additional_verification_document_back = (
                NULL
                if self.additional_verification_document_back is None
                else str(self.additional_verification_document_back)
            )

        additional_verification_document_front: str | Unset = UNSET
        if not isinstance(self.additional_verification_document_front, Unset):
            additional_verification_document_front = (
                NULL
                if self.additional_verification_document_front is None
                else str(self.additional_verification_document_front)
            )

        bank_account_ownership_verification: list[str] | Unset = UNSET
        if not isinstance(self.bank_account_ownership_verification, Unset):
            bank_account_ownership_verification = NULL
            if self.bank_account_ownership_verification is not None:
                bank_account_ownership_verification = []
                for bank_account_ownership_verification_item_data in write_each(
                    self.bank_account_ownership_verification
                ):
                    bank_account_ownership_verification_item = (
                        NULL
                        if bank_account_ownership_verification_item_data is None
                        else str(bank_account_ownership_verification_item_data)
                    )
                    bank_account_ownership_verification.append(bank_account_ownership_verification_item)

        company_license: list[str] | Unset = UNSET
        if not isinstance(self.company_license, Unset):
            company_license = NULL
            if self.company_license is not None:
                company_license = []
                for company_license_item_data in write_each(self.company_license):
                    company_license_item = NULL if company_license_item_data is None else str(company_license_item_data)
                    company_license.append(company_license_item)

        company_memorandum_of_association: list[str] | Unset = UNSET
        if not isinstance(self.company_memorandum_of_association, Unset):
            company_memorandum_of_association = NULL
            if self.company_memorandum_of_association is not None:
                company_memorandum_of_association = []
                for company_memorandum_of_association_item_data in write_each(self.company_memorandum_of_association):
                    company_memorandum_of_association_item = (
                        NULL
                        if company_memorandum_of_association_item_data is None
                        else str(company_memorandum_of_association_item_data)
                    )
                    company_memorandum_of_association.append(company_memorandum_of_association_item)

        company_ministerial_decree: list[str] | Unset = UNSET
        if not isinstance(self.company_ministerial_decree, Unset):
            company_ministerial_decree = NULL
            if self.company_ministerial_decree is not None:
                company_ministerial_decree = []
                for company_ministerial_decree_item_data in write_each(self.company_ministerial_decree):
                    company_ministerial_decree_item = (
                        NULL
                        if company_ministerial_decree_item_data is None
                        else str(company_ministerial_decree_item_data)
                    )
                    company_ministerial_decree.append(company_ministerial_decree_item)

        company_registration_verification: list[str] | Unset = UNSET
        if not isinstance(self.company_registration_verification, Unset):
            company_registration_verification = NULL
            if self.company_registration_verification is not None:
                company_registration_verification = []
                for company_registration_verification_item_data in write_each(self.company_registration_verification):
                    company_registration_verification_item = (
                        NULL
                        if company_registration_verification_item_data is None
                        else str(company_registration_verification_item_data)
                    )
                    company_registration_verification.append(company_registration_verification_item)

        company_tax_id_verification: list[str] | Unset = UNSET
        if not isinstance(self.company_tax_id_verification, Unset):
            company_tax_id_verification = NULL
            if self.company_tax_id_verification is not None:
                company_tax_id_verification = []
                for company_tax_id_verification_item_data in write_each(self.company_tax_id_verification):
                    company_tax_id_verification_item = (
                        NULL
                        if company_tax_id_verification_item_data is None
                        else str(company_tax_id_verification_item_data)
                    )
                    company_tax_id_verification.append(company_tax_id_verification_item)

        proof_of_registration: list[str] | Unset = UNSET
        if not isinstance(self.proof_of_registration, Unset):
            proof_of_registration = NULL
            if self.proof_of_registration is not None:
                proof_of_registration = []
                for proof_of_registration_item_data in write_each(self.proof_of_registration):
                    proof_of_registration_item = (
                        NULL if proof_of_registration_item_data is None else str(proof_of_registration_item_data)
                    )
                    proof_of_registration.append(proof_of_registration_item)

        verification_document_back: str | Unset = UNSET
        if not isinstance(self.verification_document_back, Unset):
            verification_document_back = (
                NULL if self.verification_document_back is None else str(self.verification_document_back)
            )

        verification_document_front: str | Unset = UNSET
        if not isinstance(self.verification_document_front, Unset):
            verification_document_front = (
                NULL if self.verification_document_front is None else str(self.verification_document_front)
            )

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if additional_verification_document_back is not UNSET:
            field_dict["additional_verification_document_back"] = additional_verification_document_back
        if additional_verification_document_front is not UNSET:
            field_dict["additional_verification_document_front"] = additional_verification_document_front
        if bank_account_ownership_verification is not UNSET:
            field_dict["bank_account_ownership_verification"] = bank_account_ownership_verification
        if company_license is not UNSET:
            field_dict["company_license"] = company_license
        if company_memorandum_of_association is not UNSET:
            field_dict["company_memorandum_of_association"] = company_memorandum_of_association
        if company_ministerial_decree is not UNSET:
            field_dict["company_ministerial_decree"] = company_ministerial_decree
        if company_registration_verification is not UNSET:
            field_dict["company_registration_verification"] = company_registration_verification
        if company_tax_id_verification is not UNSET:
            field_dict["company_tax_id_verification"] = company_tax_id_verification
        if proof_of_registration is not UNSET:
            field_dict["proof_of_registration"] = proof_of_registration
        if verification_document_back is not UNSET:
            field_dict["verification_document_back"] = verification_document_back
        if verification_document_front is not UNSET:
            field_dict["verification_document_front"] = verification_document_front

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _additional_verification_document_back = d.pop("additional_verification_document_back", UNSET)
        additional_verification_document_back: UUID | Unset
        if isinstance(_additional_verification_document_back, Unset):
            additional_verification_document_back = UNSET
        elif _additional_verification_document_back is None:
            additional_verification_document_back = NULL
        else:
            additional_verification_document_back = UUID(_additional_verification_document_back)

        _additional_verification_document_front = d.pop("additional_verification_document_front", UNSET)
        additional_verification_document_front: UUID | Unset
        if isinstance(_additional_verification_document_front, Unset):
            additional_verification_document_front = UNSET
        elif _additional_verification_document_front is None:
            additional_verification_document_front = NULL
        else:
            additional_verification_document_front = UUID(_additional_verification_document_front)

        _bank_account_ownership_verification = d.pop("bank_account_ownership_verification", UNSET)
        bank_account_ownership_verification: list[UUID] | Unset = UNSET
        if _bank_account_ownership_verification is None:
            bank_account_ownership_verification = NULL
        elif _bank_account_ownership_verification is not UNSET:
            bank_account_ownership_verification = []
            for bank_account_ownership_verification_item_data in read_list(_bank_account_ownership_verification):
                _bank_account_ownership_verification_item = bank_account_ownership_verification_item_data
                bank_account_ownership_verification_item = (
                    NULL
                    if _bank_account_ownership_verification_item is None
                    else UUID(_bank_account_ownership_verification_item)
                )

                bank_account_ownership_verification.append(bank_account_ownership_verification_item)

        _company_license = d.pop("company_license", UNSET)
        company_license: list[UUID] | Unset = UNSET
        if _company_license is None:
            company_license = NULL
        elif _company_license is not UNSET:
            company_license = []
            for company_license_item_data in read_list(_company_license):
                _company_license_item = company_license_item_data
                company_license_item = NULL if _company_license_item is None else UUID(_company_license_item)

                company_license.append(company_license_item)

        _company_memorandum_of_association = d.pop("company_memorandum_of_association", UNSET)
        company_memorandum_of_association: list[UUID] | Unset = UNSET
        if _company_memorandum_of_association is None:
            company_memorandum_of_association = NULL
        elif _company_memorandum_of_association is not UNSET:
            company_memorandum_of_association = []
            for company_memorandum_of_association_item_data in read_list(_company_memorandum_of_association):
                _company_memorandum_of_association_item = company_memorandum_of_association_item_data
                company_memorandum_of_association_item = (
                    NULL
                    if _company_memorandum_of_association_item is None
                    else UUID(_company_memorandum_of_association_item)
                )

                company_memorandum_of_association.append(company_memorandum_of_association_item)

        _company_ministerial_decree = d.pop("company_ministerial_decree", UNSET)
        company_ministerial_decree: list[UUID] | Unset = UNSET
        if _company_ministerial_decree is None:
            company_ministerial_decree = NULL
        elif _company_ministerial_decree is not UNSET:
            company_ministerial_decree = []
            for company_ministerial_decree_item_data in read_list(_company_ministerial_decree):
                _company_ministerial_decree_item = company_ministerial_decree_item_data
                company_ministerial_decree_item = (
                    NULL if _company_ministerial_decree_item is None else UUID(_company_ministerial_decree_item)
                )

                company_ministerial_decree.append(company_ministerial_decree_item)

        _company_registration_verification = d.pop("company_registration_verification", UNSET)
        company_registration_verification: list[UUID] | Unset = UNSET
        if _company_registration_verification is None:
            company_registration_verification = NULL
        elif _company_registration_verification is not UNSET:
            company_registration_verification = []
            for company_registration_verification_item_data in read_list(_company_registration_verification):
                _company_registration_verification_item = company_registration_verification_item_data
                company_registration_verification_item = (
                    NULL
                    if _company_registration_verification_item is None
                    else UUID(_company_registration_verification_item)
                )

                company_registration_verification.append(company_registration_verification_item)

        _company_tax_id_verification = d.pop("company_tax_id_verification", UNSET)
        company_tax_id_verification: list[UUID] | Unset = UNSET
        if _company_tax_id_verification is None:
            company_tax_id_verification = NULL
        elif _company_tax_id_verification is not UNSET:
            company_tax_id_verification = []
            for company_tax_id_verification_item_data in read_list(_company_tax_id_verification):
                _company_tax_id_verification_item = company_tax_id_verification_item_data
                company_tax_id_verification_item = (
                    NULL if _company_tax_id_verification_item is None else UUID(_company_tax_id_verification_item)
                )

                company_tax_id_verification.append(company_tax_id_verification_item)

        _proof_of_registration = d.pop("proof_of_registration", UNSET)
        proof_of_registration: list[UUID] | Unset = UNSET
        if _proof_of_registration is None:
            proof_of_registration = NULL
        elif _proof_of_registration is not UNSET:
            proof_of_registration = []
            for proof_of_registration_item_data in read_list(_proof_of_registration):
                _proof_of_registration_item = proof_of_registration_item_data
                proof_of_registration_item = (
                    NULL if _proof_of_registration_item is None else UUID(_proof_of_registration_item)
                )

                proof_of_registration.append(proof_of_registration_item)

        _verification_document_back = d.pop("verification_document_back", UNSET)
        verification_document_back: UUID | Unset
        if isinstance(_verification_document_back, Unset):
            verification_document_back = UNSET
        elif _verification_document_back is None:
            verification_document_back = NULL
        else:
            verification_document_back = UUID(_verification_document_back)

        _verification_document_front = d.pop("verification_document_front", UNSET)
        verification_document_front: UUID | Unset
        if isinstance(_verification_document_front, Unset):
            verification_document_front = UNSET
        elif _verification_document_front is None:
            verification_document_front = NULL
        else:
            verification_document_front = UUID(_verification_document_front)

        entity_onboarding_documents_payload = cls(
            additional_verification_document_back=additional_verification_document_back,
            additional_verification_document_front=additional_verification_document_front,
            bank_account_ownership_verification=bank_account_ownership_verification,
            company_license=company_license,
            company_memorandum_of_association=company_memorandum_of_association,
            company_ministerial_decree=company_ministerial_decree,
            company_registration_verification=company_registration_verification,
            company_tax_id_verification=company_tax_id_verification,
            proof_of_registration=proof_of_registration,
            verification_document_back=verification_document_back,
            verification_document_front=verification_document_front,
        )

        return entity_onboarding_documents_payload
