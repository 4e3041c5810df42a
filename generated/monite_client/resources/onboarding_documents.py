"""``client.onboarding_documents`` of Monite."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..types import UNSET, Unset

_CREATE = Operation(
    name="onboarding_documents.create",
    method="POST",
    path="/onboarding_documents",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.onboarding_documents import _post_onboarding_documents_kwargs as _get_kwargs
    from ..models import EntityOnboardingDocumentsPayload

    names = (
        "additional_verification_document_back",
        "additional_verification_document_front",
        "bank_account_ownership_verification",
        "company_license",
        "company_memorandum_of_association",
        "company_ministerial_decree",
        "company_registration_verification",
        "company_tax_id_verification",
        "proof_of_registration",
        "verification_document_back",
        "verification_document_front",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EntityOnboardingDocumentsPayload(**members))


class OnboardingDocuments(Resource):
    """Operations on ``onboarding_documents``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        additional_verification_document_back: UUID | str | Unset = UNSET,
        additional_verification_document_front: UUID | str | Unset = UNSET,
        bank_account_ownership_verification: Sequence[UUID | str] | Unset = UNSET,
        company_license: Sequence[UUID | str] | Unset = UNSET,
        company_memorandum_of_association: Sequence[UUID | str] | Unset = UNSET,
        company_ministerial_decree: Sequence[UUID | str] | Unset = UNSET,
        company_registration_verification: Sequence[UUID | str] | Unset = UNSET,
        company_tax_id_verification: Sequence[UUID | str] | Unset = UNSET,
        proof_of_registration: Sequence[UUID | str] | Unset = UNSET,
        verification_document_back: UUID | str | Unset = UNSET,
        verification_document_front: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Attach onboarding documents of the entity

        Name the uploaded files that verify the entity.

        Sends ``POST /onboarding_documents``, which is not retried automatically once it may have reached the server.

        Args:
            additional_verification_document_back: Not described in the vendor's document.
            additional_verification_document_front: Not described in the vendor's document.
            bank_account_ownership_verification: Not described in the vendor's document.
            company_license: Not described in the vendor's document.
            company_memorandum_of_association: Not described in the vendor's document.
            company_ministerial_decree: Not described in the vendor's document.
            company_registration_verification: Not described in the vendor's document.
            company_tax_id_verification: Not described in the vendor's document.
            proof_of_registration: Not described in the vendor's document.
            verification_document_back: Not described in the vendor's document.
            verification_document_front: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.onboarding_documents.create(
                additional_verification_document_back="00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _CREATE,
            _create_request(
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
            ),
            options,
        )

    @cached_property
    def with_raw_response(self) -> OnboardingDocumentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return OnboardingDocumentsWithRawResponse(self)


class OnboardingDocumentsWithRawResponse:
    """The methods of ``onboarding_documents`` with raw responses."""

    def __init__(self, resource: OnboardingDocuments) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)


class AsyncOnboardingDocuments(AsyncResource):
    """Operations on ``onboarding_documents``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        additional_verification_document_back: UUID | str | Unset = UNSET,
        additional_verification_document_front: UUID | str | Unset = UNSET,
        bank_account_ownership_verification: Sequence[UUID | str] | Unset = UNSET,
        company_license: Sequence[UUID | str] | Unset = UNSET,
        company_memorandum_of_association: Sequence[UUID | str] | Unset = UNSET,
        company_ministerial_decree: Sequence[UUID | str] | Unset = UNSET,
        company_registration_verification: Sequence[UUID | str] | Unset = UNSET,
        company_tax_id_verification: Sequence[UUID | str] | Unset = UNSET,
        proof_of_registration: Sequence[UUID | str] | Unset = UNSET,
        verification_document_back: UUID | str | Unset = UNSET,
        verification_document_front: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Attach onboarding documents of the entity

        Name the uploaded files that verify the entity.

        Sends ``POST /onboarding_documents``, which is not retried automatically once it may have reached the server.

        Args:
            additional_verification_document_back: Not described in the vendor's document.
            additional_verification_document_front: Not described in the vendor's document.
            bank_account_ownership_verification: Not described in the vendor's document.
            company_license: Not described in the vendor's document.
            company_memorandum_of_association: Not described in the vendor's document.
            company_ministerial_decree: Not described in the vendor's document.
            company_registration_verification: Not described in the vendor's document.
            company_tax_id_verification: Not described in the vendor's document.
            proof_of_registration: Not described in the vendor's document.
            verification_document_back: Not described in the vendor's document.
            verification_document_front: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.onboarding_documents.create(
                additional_verification_document_back="00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _CREATE,
            _create_request(
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
            ),
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncOnboardingDocumentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncOnboardingDocumentsWithRawResponse(self)


class AsyncOnboardingDocumentsWithRawResponse:
    """The methods of ``onboarding_documents`` with raw responses."""

    def __init__(self, resource: AsyncOnboardingDocuments) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
