"""``client.rate_card_roles`` of Kantata OX."""

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
    name="rate_card_roles.create",
    method="POST",
    path="/rate_card_roles",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_RECORDS = RecordsOperation(
    REGISTRY, ("rate_card_roles",), includes=Includes(documented=("rate_card_version", "role"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_role_rate_for_a_role.create_rate_card_role import _get_kwargs
    from ..models.create_rate_card_role_body import CreateRateCardRoleBody

    names = ("rate_card_role",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateRateCardRoleBody(**members))


_DELETE = Operation(
    name="rate_card_roles.delete",
    method="DELETE",
    path="/rate_card_roles/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_role_rate_for_a_role.delete_rate_card_role import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="rate_card_roles.get",
    method="GET",
    path="/rate_card_roles/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET_RECORDS = RecordsOperation(
    REGISTRY, ("rate_card_roles",), includes=Includes(documented=("rate_card_version", "role"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_role_rate_for_a_role.get_rate_card_role import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="rate_card_roles.list",
    method="GET",
    path="/rate_card_roles",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only", "with_role_ids")),
    styles={"include": "comma", "only": "comma", "with_role_ids": "comma"},
)
_LIST_RECORDS = RecordsOperation(
    REGISTRY,
    ("rate_card_roles",),
    includes=Includes(documented=("rate_card_version", "role")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_role_rate_for_a_role.get_rate_card_roles import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="rate_card_roles.update",
    method="PUT",
    path="/rate_card_roles/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE_RECORDS = RecordsOperation(
    REGISTRY, ("rate_card_roles",), includes=Includes(documented=("rate_card_version", "role"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_role_rate_for_a_role.update_rate_card_role import _get_kwargs
    from ..models.update_rate_card_role_body import UpdateRateCardRoleBody

    names = ("rate_card_role",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateRateCardRoleBody(**members))


class RateCardRoles(Resource):
    """Operations on ``rate_card_roles``."""

    def create(
        self,
        *,
        rate_card_role: models.NewRateCardRole,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
    ) -> RecordPage[records.RateCardRole]:
        """Create a rate card role

        Sends ``POST /rate_card_roles``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_role: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.

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
                rate_card_role=rate_card_role,
                include=include,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete a rate card role

        Sends ``DELETE /rate_card_roles/{id}``, which is not retried automatically once it may have reached the server.

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

    def get(
        self, id: str | int, *, include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET
    ) -> RecordPage[records.RateCardRole]:
        """Show a rate card role

        Sends ``GET /rate_card_roles/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.

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
                include=include,
            ),
            _GET_RECORDS,
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.RateCardRoleOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_role_ids: Sequence[str | int] | str | int | Unset = UNSET,
    ) -> RecordPage[records.RateCardRole]:
        """List rate card roles

        Sends ``GET /rate_card_roles``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            rate_card_version_id: Id of the rate card version.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_role_ids: Not described in the vendor's document.

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
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_version_id=rate_card_version_id,
                updated_after=updated_after,
                updated_before=updated_before,
                with_role_ids=with_role_ids,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.RateCardRoleOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_role_ids: Sequence[str | int] | str | int | Unset = UNSET,
    ) -> Iterator[records.RateCardRole]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_card_roles`` for each page and takes the arguments of
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
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_version_id=rate_card_version_id,
                updated_after=updated_after,
                updated_before=updated_before,
                with_role_ids=with_role_ids,
            ),
            _LIST_RECORDS,
        )

    def update(
        self,
        id: str | int,
        *,
        rate_card_role: models.RateCardRoleChanges,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
    ) -> RecordPage[records.RateCardRole]:
        """Change a rate card role

        Sends ``PUT /rate_card_roles/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            rate_card_role: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.

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
                rate_card_role=rate_card_role,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> RateCardRolesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RateCardRolesWithRawResponse(self)


class RateCardRolesWithRawResponse:
    """The methods of ``rate_card_roles`` with raw responses."""

    def __init__(self, resource: RateCardRoles) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncRateCardRoles(AsyncResource):
    """Operations on ``rate_card_roles``."""

    async def create(
        self,
        *,
        rate_card_role: models.NewRateCardRole,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.RateCardRole]:
        """Create a rate card role

        Sends ``POST /rate_card_roles``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_role: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.

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
                rate_card_role=rate_card_role,
                include=include,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a rate card role

        Sends ``DELETE /rate_card_roles/{id}``, which is not retried automatically once it may have reached the server.

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

    async def get(
        self, id: str | int, *, include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET
    ) -> AsyncRecordPage[records.RateCardRole]:
        """Show a rate card role

        Sends ``GET /rate_card_roles/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.

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
                include=include,
            ),
            _GET_RECORDS,
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.RateCardRoleOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_role_ids: Sequence[str | int] | str | int | Unset = UNSET,
    ) -> AsyncRecordPage[records.RateCardRole]:
        """List rate card roles

        Sends ``GET /rate_card_roles``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            rate_card_version_id: Id of the rate card version.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_role_ids: Not described in the vendor's document.

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
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_version_id=rate_card_version_id,
                updated_after=updated_after,
                updated_before=updated_before,
                with_role_ids=with_role_ids,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.RateCardRoleOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_role_ids: Sequence[str | int] | str | int | Unset = UNSET,
    ) -> AsyncIterator[records.RateCardRole]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_card_roles`` for each page and takes the arguments of
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
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_version_id=rate_card_version_id,
                updated_after=updated_after,
                updated_before=updated_before,
                with_role_ids=with_role_ids,
            ),
            _LIST_RECORDS,
        )

    async def update(
        self,
        id: str | int,
        *,
        rate_card_role: models.RateCardRoleChanges,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.RateCardRole]:
        """Change a rate card role

        Sends ``PUT /rate_card_roles/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            rate_card_role: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.

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
                rate_card_role=rate_card_role,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRateCardRolesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRateCardRolesWithRawResponse(self)


class AsyncRateCardRolesWithRawResponse:
    """The methods of ``rate_card_roles`` with raw responses."""

    def __init__(self, resource: AsyncRateCardRoles) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
