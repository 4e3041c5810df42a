"""``client.organizations`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_record as _async_record
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import record as _record
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="organizations.create",
    method="POST",
    path="/organizations",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("organizations",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations import _create_organization_kwargs as _get_kwargs
    from ..models import CreateOrganizationBody

    names = ("organization",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateOrganizationBody(**members))


_CREATE_MANY = Operation(
    name="organizations.create_many",
    method="POST",
    path="/organizations",
    success=(200,),
    retryable=False,
)
_CREATE_MANY__RECORDS = RecordsOperation(REGISTRY, ("organizations",), includes=Includes(open=True))


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations import _create_organization_kwargs as _get_kwargs
    from ..models import CreateOrganizationBody

    names = ("organizations",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateOrganizationBody(**members))


_DELETE = Operation(
    name="organizations.delete",
    method="DELETE",
    path="/organizations/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations import _delete_organization_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="organizations.get",
    method="GET",
    path="/organizations/{id}",
    success=(200,),
    retryable=True,
)
_GET__RECORDS = RecordsOperation(REGISTRY, ("organizations",), includes=Includes(open=True))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations import _get_organization_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="organizations.list",
    method="GET",
    path="/organizations",
    success=(200,),
    retryable=True,
    lists=frozenset(("only",)),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("organizations",),
    includes=Includes(open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("alphabetical:asc", "alphabetical:desc", "created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations import _get_organizations_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="organizations.update",
    method="PUT",
    path="/organizations/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("organizations",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations import _update_organization_kwargs as _get_kwargs
    from ..models import UpdateOrganizationBody

    names = ("organization",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateOrganizationBody(**members))


class Organizations(Resource):
    """Operations on ``organizations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self, *, organization: models.NewOrganization | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.Organization:
        """Create an organization

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organizations``, which is not retried automatically once it may have reached the server.

        Args:
            organization: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.organizations.create(
                organization=models.NewOrganization(name="Example", parent_id="7"),
            )
        """

        return _cast(
            "records.Organization",
            _record(
                self,
                _CREATE,
                _create_request(
                    organization=organization,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self, *, organizations: Sequence[models.NewOrganization | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> RecordPage[records.Organization]:
        """Create an organization

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organizations``, which is not retried automatically once it may have reached the server.

        Args:
            organizations: Up to 100 in place of one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.organizations.create_many(
                organizations=[models.NewOrganization(name="Example", parent_id="7")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                organizations=organizations,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an organization

        Sends ``DELETE /organizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.organizations.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.Organization:
        """Show an organization

        Sends ``GET /organizations/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.organizations.get("7")
        """

        return _cast(
            "records.Organization",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        for_current_user: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.OrganizationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Organization]:
        """List organizations

        Sends ``GET /organizations``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            for_current_user: Not described in the vendor's document.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of alphabetical:asc, alphabetical:desc, created_at:asc, created_at:desc; anything else
                falls back to the default. The server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            type_: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.organizations.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                for_current_user=for_current_user,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                type_=type_,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        for_current_user: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.OrganizationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Organization]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /organizations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.organizations.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                for_current_user=for_current_user,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                type_=type_,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        organization: models.OrganizationChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.Organization:
        """Change an organization

        Sends ``PUT /organizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            organization: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.organizations.update(
                "7",
                organization=models.OrganizationChanges(name="Example"),
            )
        """

        return _cast(
            "records.Organization",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    organization=organization,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> OrganizationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return OrganizationsWithRawResponse(self)


class OrganizationsWithRawResponse:
    """The methods of ``organizations`` with raw responses."""

    def __init__(self, resource: Organizations) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncOrganizations(AsyncResource):
    """Operations on ``organizations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self, *, organization: models.NewOrganization | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.Organization:
        """Create an organization

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organizations``, which is not retried automatically once it may have reached the server.

        Args:
            organization: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.organizations.create(
                organization=models.NewOrganization(name="Example", parent_id="7"),
            )
        """

        return _cast(
            "records.Organization",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    organization=organization,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self, *, organizations: Sequence[models.NewOrganization | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> AsyncRecordPage[records.Organization]:
        """Create an organization

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organizations``, which is not retried automatically once it may have reached the server.

        Args:
            organizations: Up to 100 in place of one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.organizations.create_many(
                organizations=[models.NewOrganization(name="Example", parent_id="7")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                organizations=organizations,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an organization

        Sends ``DELETE /organizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.organizations.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.Organization:
        """Show an organization

        Sends ``GET /organizations/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.organizations.get("7")
        """

        return _cast(
            "records.Organization",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        for_current_user: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.OrganizationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Organization]:
        """List organizations

        Sends ``GET /organizations``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            for_current_user: Not described in the vendor's document.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of alphabetical:asc, alphabetical:desc, created_at:asc, created_at:desc; anything else
                falls back to the default. The server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            type_: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.organizations.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                for_current_user=for_current_user,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                type_=type_,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        for_current_user: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.OrganizationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Organization]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /organizations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.organizations.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                for_current_user=for_current_user,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                type_=type_,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        organization: models.OrganizationChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.Organization:
        """Change an organization

        Sends ``PUT /organizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            organization: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.organizations.update(
                "7",
                organization=models.OrganizationChanges(name="Example"),
            )
        """

        return _cast(
            "records.Organization",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    organization=organization,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncOrganizationsWithRawResponse(self)


class AsyncOrganizationsWithRawResponse:
    """The methods of ``organizations`` with raw responses."""

    def __init__(self, resource: AsyncOrganizations) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
