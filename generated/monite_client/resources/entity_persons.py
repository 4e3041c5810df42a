"""``client.entity_persons`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="entity_persons.create",
    method="POST",
    path="/persons",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_persons import _post_persons_kwargs as _get_kwargs
    from ..models import PersonRequest

    names = (
        "email",
        "first_name",
        "last_name",
        "relationship",
        "address",
        "citizenship",
        "date_of_birth",
        "id_number",
        "phone",
        "ssn_last_4",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PersonRequest(**members))


_CREATE_ONBOARDING_DOCUMENTS = Operation(
    name="entity_persons.create_onboarding_documents",
    method="POST",
    path="/persons/{person_id}/onboarding_documents",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE_ONBOARDING_DOCUMENTS.request_builder
def _create_onboarding_documents_request(**given: Any) -> dict[str, Any]:
    from ..api.onboarding_documents import _post_persons_id_onboarding_documents_kwargs as _get_kwargs
    from ..models import PersonOnboardingDocumentsPayload

    names = (
        "additional_verification_document_back",
        "additional_verification_document_front",
        "verification_document_back",
        "verification_document_front",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PersonOnboardingDocumentsPayload(**members))


_DELETE = Operation(
    name="entity_persons.delete",
    method="DELETE",
    path="/persons/{person_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_persons import _delete_persons_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="entity_persons.get",
    method="GET",
    path="/persons/{person_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_persons import _get_persons_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="entity_persons.list",
    method="GET",
    path="/persons",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_persons import _get_persons_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="entity_persons.update",
    method="PATCH",
    path="/persons/{person_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_persons import _patch_persons_id_kwargs as _get_kwargs
    from ..models import OptionalPersonRequest

    names = (
        "address",
        "citizenship",
        "date_of_birth",
        "email",
        "first_name",
        "id_number",
        "last_name",
        "phone",
        "relationship",
        "ssn_last_4",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=OptionalPersonRequest(**members))


class EntityPersons(Resource):
    """Operations on ``entity_persons``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        relationship: models.PersonRelationshipRequest | Mapping[str, Any],
        address: models.PersonAddressRequest | Mapping[str, Any] | None | Unset = UNSET,
        citizenship: models.AllowedCountries | str | None | Unset = UNSET,
        date_of_birth: datetime.date | None | Unset = UNSET,
        id_number: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        ssn_last_4: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PersonResponse:
        """Create a person of the entity

        Sends ``POST /persons``, which is not retried automatically once it may have reached the server.

        Args:
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            relationship: What a new person is in the entity.
            address: Not described in the vendor's document.
            citizenship: Not described in the vendor's document.
            date_of_birth: Not described in the vendor's document.
            id_number: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            ssn_last_4: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.entity_persons.create(
                email="person@example.test",
                first_name="Example",
                last_name="Example",
                relationship=models.PersonRelationshipRequest(director=True),
            )
        """

        from ..api.entity_persons import _post_persons_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                email=email,
                first_name=first_name,
                last_name=last_name,
                relationship=relationship,
                address=address,
                citizenship=citizenship,
                date_of_birth=date_of_birth,
                id_number=id_number,
                phone=phone,
                ssn_last_4=ssn_last_4,
            ),
            _parse,
            options,
        )

    def create_onboarding_documents(
        self,
        person_id: str | UUID,
        *,
        additional_verification_document_back: UUID | str | Unset = UNSET,
        additional_verification_document_front: UUID | str | Unset = UNSET,
        verification_document_back: UUID | str | Unset = UNSET,
        verification_document_front: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Attach onboarding documents of a person

        Name the uploaded files that verify the person.

        Sends ``POST /persons/{person_id}/onboarding_documents``, which is not retried automatically once it may have reached the server.

        Args:
            person_id: Id of the person.
            additional_verification_document_back: Not described in the vendor's document.
            additional_verification_document_front: Not described in the vendor's document.
            verification_document_back: Not described in the vendor's document.
            verification_document_front: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_persons.create_onboarding_documents(
                "00000000-0000-4000-8000-000000000001",
                additional_verification_document_back="00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _CREATE_ONBOARDING_DOCUMENTS,
            _create_onboarding_documents_request(
                person_id=person_id,
                additional_verification_document_back=additional_verification_document_back,
                additional_verification_document_front=additional_verification_document_front,
                verification_document_back=verification_document_back,
                verification_document_front=verification_document_front,
            ),
            options,
        )

    def delete(self, person_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a person of the entity

        Sends ``DELETE /persons/{person_id}``, which is not retried automatically once it may have reached the server.

        Args:
            person_id: Id of the person.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_persons.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                person_id=person_id,
            ),
            options,
        )

    def get(self, person_id: str | UUID, **options: Unpack[CallOptions]) -> models.PersonResponse:
        """Read a person of the entity

        Sends ``GET /persons/{person_id}``.

        Args:
            person_id: Id of the person.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_persons.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entity_persons import _get_persons_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                person_id=person_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.PersonResponse]:
        """List persons of the entity

        List all persons of the entity, on one page.

        Sends ``GET /persons``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entity_persons.list()
        """

        from ..api.entity_persons import _get_persons_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.PersonResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /persons`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.entity_persons.list_all():
                print(each)
        """
        from ..api.entity_persons import _get_persons_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def update(
        self,
        person_id: str | UUID,
        *,
        address: models.OptionalPersonAddressRequest | Mapping[str, Any] | None | Unset = UNSET,
        citizenship: models.AllowedCountries | str | None | Unset = UNSET,
        date_of_birth: datetime.date | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        id_number: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        relationship: models.OptionalPersonRelationship | Mapping[str, Any] | None | Unset = UNSET,
        ssn_last_4: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PersonResponse:
        """Change a person of the entity

        Change the given members of a person of the entity; the others stay.

        Sends ``PATCH /persons/{person_id}``, which is not retried automatically once it may have reached the server.

        Args:
            person_id: Id of the person.
            address: Not described in the vendor's document.
            citizenship: Not described in the vendor's document.
            date_of_birth: Not described in the vendor's document.
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            id_number: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            relationship: Not described in the vendor's document.
            ssn_last_4: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.entity_persons.update(
                "00000000-0000-4000-8000-000000000001",
                address=models.OptionalPersonAddressRequest(city="Example"),
            )
        """

        from ..api.entity_persons import _patch_persons_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                person_id=person_id,
                address=address,
                citizenship=citizenship,
                date_of_birth=date_of_birth,
                email=email,
                first_name=first_name,
                id_number=id_number,
                last_name=last_name,
                phone=phone,
                relationship=relationship,
                ssn_last_4=ssn_last_4,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> EntityPersonsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EntityPersonsWithRawResponse(self)


class EntityPersonsWithRawResponse:
    """The methods of ``entity_persons`` with raw responses."""

    def __init__(self, resource: EntityPersons) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_onboarding_documents = raw(raw_resource.create_onboarding_documents)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncEntityPersons(AsyncResource):
    """Operations on ``entity_persons``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        relationship: models.PersonRelationshipRequest | Mapping[str, Any],
        address: models.PersonAddressRequest | Mapping[str, Any] | None | Unset = UNSET,
        citizenship: models.AllowedCountries | str | None | Unset = UNSET,
        date_of_birth: datetime.date | None | Unset = UNSET,
        id_number: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        ssn_last_4: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PersonResponse:
        """Create a person of the entity

        Sends ``POST /persons``, which is not retried automatically once it may have reached the server.

        Args:
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            relationship: What a new person is in the entity.
            address: Not described in the vendor's document.
            citizenship: Not described in the vendor's document.
            date_of_birth: Not described in the vendor's document.
            id_number: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            ssn_last_4: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.entity_persons.create(
                email="person@example.test",
                first_name="Example",
                last_name="Example",
                relationship=models.PersonRelationshipRequest(director=True),
            )
        """

        from ..api.entity_persons import _post_persons_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                email=email,
                first_name=first_name,
                last_name=last_name,
                relationship=relationship,
                address=address,
                citizenship=citizenship,
                date_of_birth=date_of_birth,
                id_number=id_number,
                phone=phone,
                ssn_last_4=ssn_last_4,
            ),
            _parse,
            options,
        )

    async def create_onboarding_documents(
        self,
        person_id: str | UUID,
        *,
        additional_verification_document_back: UUID | str | Unset = UNSET,
        additional_verification_document_front: UUID | str | Unset = UNSET,
        verification_document_back: UUID | str | Unset = UNSET,
        verification_document_front: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Attach onboarding documents of a person

        Name the uploaded files that verify the person.

        Sends ``POST /persons/{person_id}/onboarding_documents``, which is not retried automatically once it may have reached the server.

        Args:
            person_id: Id of the person.
            additional_verification_document_back: Not described in the vendor's document.
            additional_verification_document_front: Not described in the vendor's document.
            verification_document_back: Not described in the vendor's document.
            verification_document_front: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_persons.create_onboarding_documents(
                "00000000-0000-4000-8000-000000000001",
                additional_verification_document_back="00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _CREATE_ONBOARDING_DOCUMENTS,
            _create_onboarding_documents_request(
                person_id=person_id,
                additional_verification_document_back=additional_verification_document_back,
                additional_verification_document_front=additional_verification_document_front,
                verification_document_back=verification_document_back,
                verification_document_front=verification_document_front,
            ),
            options,
        )

    async def delete(self, person_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a person of the entity

        Sends ``DELETE /persons/{person_id}``, which is not retried automatically once it may have reached the server.

        Args:
            person_id: Id of the person.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_persons.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                person_id=person_id,
            ),
            options,
        )

    async def get(self, person_id: str | UUID, **options: Unpack[CallOptions]) -> models.PersonResponse:
        """Read a person of the entity

        Sends ``GET /persons/{person_id}``.

        Args:
            person_id: Id of the person.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_persons.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entity_persons import _get_persons_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                person_id=person_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.PersonResponse]:
        """List persons of the entity

        List all persons of the entity, on one page.

        Sends ``GET /persons``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entity_persons.list()
        """

        from ..api.entity_persons import _get_persons_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.PersonResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /persons`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.entity_persons.list_all():
                print(each)
        """
        from ..api.entity_persons import _get_persons_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def update(
        self,
        person_id: str | UUID,
        *,
        address: models.OptionalPersonAddressRequest | Mapping[str, Any] | None | Unset = UNSET,
        citizenship: models.AllowedCountries | str | None | Unset = UNSET,
        date_of_birth: datetime.date | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        id_number: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        relationship: models.OptionalPersonRelationship | Mapping[str, Any] | None | Unset = UNSET,
        ssn_last_4: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PersonResponse:
        """Change a person of the entity

        Change the given members of a person of the entity; the others stay.

        Sends ``PATCH /persons/{person_id}``, which is not retried automatically once it may have reached the server.

        Args:
            person_id: Id of the person.
            address: Not described in the vendor's document.
            citizenship: Not described in the vendor's document.
            date_of_birth: Not described in the vendor's document.
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            id_number: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            relationship: Not described in the vendor's document.
            ssn_last_4: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.entity_persons.update(
                "00000000-0000-4000-8000-000000000001",
                address=models.OptionalPersonAddressRequest(city="Example"),
            )
        """

        from ..api.entity_persons import _patch_persons_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                person_id=person_id,
                address=address,
                citizenship=citizenship,
                date_of_birth=date_of_birth,
                email=email,
                first_name=first_name,
                id_number=id_number,
                last_name=last_name,
                phone=phone,
                relationship=relationship,
                ssn_last_4=ssn_last_4,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncEntityPersonsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEntityPersonsWithRawResponse(self)


class AsyncEntityPersonsWithRawResponse:
    """The methods of ``entity_persons`` with raw responses."""

    def __init__(self, resource: AsyncEntityPersons) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_onboarding_documents = async_raw(raw_resource.create_onboarding_documents)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
