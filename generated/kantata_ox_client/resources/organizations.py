"""``client.organizations`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_iterate_records,
    async_records_page,
    iterate_records,
    records_page,
)
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
_CREATE_RECORDS = RecordsOperation(REGISTRY, ("organizations",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations.create_organization import _get_kwargs
    from ..models.create_organization_body import CreateOrganizationBody

    names = (
        "organization",
        "organizations",
    )
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
    from ..api.organizations.delete_organization import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="organizations.get",
    method="GET",
    path="/organizations/{id}",
    success=(200,),
    retryable=True,
)
_GET_RECORDS = RecordsOperation(REGISTRY, ("organizations",), includes=Includes(open=True))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations.get_organization import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="organizations.list",
    method="GET",
    path="/organizations",
    success=(200,),
    retryable=True,
    lists=frozenset(("only",)),
    styles={"only": "comma"},
)
_LIST_RECORDS = RecordsOperation(
    REGISTRY,
    ("organizations",),
    includes=Includes(open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("alphabetical:asc", "alphabetical:desc", "created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations.get_organizations import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="organizations.update",
    method="PUT",
    path="/organizations/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE_RECORDS = RecordsOperation(REGISTRY, ("organizations",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.organizations.update_organization import _get_kwargs
    from ..models.update_organization_body import UpdateOrganizationBody

    names = ("organization",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateOrganizationBody(**members))


class Organizations(Resource):
    """Operations on ``organizations``."""

    def create(
        self,
        *,
        organization: models.NewOrganization | Unset = UNSET,
        organizations: Sequence[models.NewOrganization] | Unset = UNSET,
    ) -> RecordPage[records.Organization]:
        """Create an organization

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organizations``, which is not retried automatically once it may have reached the server.

        Args:
            organization: Not described in the vendor's document.
            organizations: Up to 100 in place of one.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _CREATE,
            _create_request(
                organization=organization,
                organizations=organizations,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete an organization

        Sends ``DELETE /organizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    def get(self, id: str | int) -> RecordPage[records.Organization]:
        """Show an organization

        Sends ``GET /organizations/{id}``.

        Args:
            id: Id of the record.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _GET,
            _get_request(
                id=id,
            ),
            _GET_RECORDS,
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        for_current_user: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.OrganizationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
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

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
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
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        for_current_user: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.OrganizationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
    ) -> Iterator[records.Organization]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /organizations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return iterate_records(
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
            _LIST_RECORDS,
        )

    def update(self, id: str | int, *, organization: models.OrganizationChanges) -> RecordPage[records.Organization]:
        """Change an organization

        Sends ``PUT /organizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            organization: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                organization=organization,
            ),
            _UPDATE_RECORDS,
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
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncOrganizations(AsyncResource):
    """Operations on ``organizations``."""

    async def create(
        self,
        *,
        organization: models.NewOrganization | Unset = UNSET,
        organizations: Sequence[models.NewOrganization] | Unset = UNSET,
    ) -> AsyncRecordPage[records.Organization]:
        """Create an organization

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organizations``, which is not retried automatically once it may have reached the server.

        Args:
            organization: Not described in the vendor's document.
            organizations: Up to 100 in place of one.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _CREATE,
            _create_request(
                organization=organization,
                organizations=organizations,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete an organization

        Sends ``DELETE /organizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    async def get(self, id: str | int) -> AsyncRecordPage[records.Organization]:
        """Show an organization

        Sends ``GET /organizations/{id}``.

        Args:
            id: Id of the record.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _GET,
            _get_request(
                id=id,
            ),
            _GET_RECORDS,
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        for_current_user: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.OrganizationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
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

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
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
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        for_current_user: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.OrganizationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
    ) -> AsyncIterator[records.Organization]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /organizations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return async_iterate_records(
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
            _LIST_RECORDS,
        )

    async def update(
        self, id: str | int, *, organization: models.OrganizationChanges
    ) -> AsyncRecordPage[records.Organization]:
        """Change an organization

        Sends ``PUT /organizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            organization: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                organization=organization,
            ),
            _UPDATE_RECORDS,
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
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
