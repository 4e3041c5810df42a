"""``client.roles`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="roles.create",
    method="POST",
    path="/roles",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.roles.post_roles import _get_kwargs
    from ..models.create_role_request import CreateRoleRequest

    names = (
        "name",
        "permissions",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateRoleRequest(**members))


_DELETE = Operation(
    name="roles.delete",
    method="DELETE",
    path="/roles/{role_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.roles.delete_roles_id import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="roles.get",
    method="GET",
    path="/roles/{role_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.roles.get_roles_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="roles.list",
    method="GET",
    path="/roles",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in",)),
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_ITEMS = attribute_path("data")
_LIST_PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.roles.get_roles import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="roles.update",
    method="PATCH",
    path="/roles/{role_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.roles.patch_roles_id import _get_kwargs
    from ..models.update_role_request import UpdateRoleRequest

    names = (
        "name",
        "permissions",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateRoleRequest(**members))


class Roles(Resource):
    """Operations on ``roles``."""

    def create(self, *, name: str, permissions: models.BizObjectsSchemaInput) -> models.RoleResponse:
        """Create a role

        Sends ``POST /roles``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            permissions: Permissions of a role by kind of object, as sent.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.roles.post_roles import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                permissions=permissions,
            ),
            _parse_response,
        )

    def delete(self, role_id: str | UUID) -> None:
        """Delete a role

        Sends ``DELETE /roles/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            role_id: Id of the role.

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
                role_id=role_id,
            ),
        )

    def get(self, role_id: str | UUID) -> models.RoleResponse:
        """Read a role

        Sends ``GET /roles/{role_id}``.

        Args:
            role_id: Id of the role.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.roles.get_roles_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                role_id=role_id,
            ),
            _parse_response,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.RoleCursorFields | str | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        created_at: datetime.datetime | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
    ) -> Page[models.RoleResponse]:
        """List roles

        List the roles, page by page.

        Sends ``GET /roles``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            id_in: Only roles with one of these ids; the key is repeated.
            name: Only roles with this name.
            created_at: Only roles created on this day.
            created_at_gt: Only roles created after this day.
            created_at_lt: Only roles created before this day.
            created_at_gte: Only roles created on or after this day.
            created_at_lte: Only roles created on or before this day.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.roles.get_roles import _parse_response

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                name=name,
                created_at=created_at,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.RoleCursorFields | str | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        created_at: datetime.datetime | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
    ) -> Iterator[models.RoleResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /roles`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.roles.get_roles import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                name=name,
                created_at=created_at,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def update(
        self,
        role_id: str | UUID,
        *,
        name: str | None | Unset = UNSET,
        permissions: models.BizObjectsSchemaInput | None | Unset = UNSET,
    ) -> models.RoleResponse:
        """Change a role

        Change the given members of a role; the others stay.

        Sends ``PATCH /roles/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            role_id: Id of the role.
            name: Not described in the vendor's document.
            permissions: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.roles.patch_roles_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                role_id=role_id,
                name=name,
                permissions=permissions,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> RolesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RolesWithRawResponse(self)


class RolesWithRawResponse:
    """The methods of ``roles`` with raw responses."""

    def __init__(self, resource: Roles) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncRoles(AsyncResource):
    """Operations on ``roles``."""

    async def create(self, *, name: str, permissions: models.BizObjectsSchemaInput) -> models.RoleResponse:
        """Create a role

        Sends ``POST /roles``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            permissions: Permissions of a role by kind of object, as sent.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.roles.post_roles import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                permissions=permissions,
            ),
            _parse_response,
        )

    async def delete(self, role_id: str | UUID) -> None:
        """Delete a role

        Sends ``DELETE /roles/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            role_id: Id of the role.

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
                role_id=role_id,
            ),
        )

    async def get(self, role_id: str | UUID) -> models.RoleResponse:
        """Read a role

        Sends ``GET /roles/{role_id}``.

        Args:
            role_id: Id of the role.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.roles.get_roles_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                role_id=role_id,
            ),
            _parse_response,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.RoleCursorFields | str | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        created_at: datetime.datetime | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
    ) -> AsyncPage[models.RoleResponse]:
        """List roles

        List the roles, page by page.

        Sends ``GET /roles``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            id_in: Only roles with one of these ids; the key is repeated.
            name: Only roles with this name.
            created_at: Only roles created on this day.
            created_at_gt: Only roles created after this day.
            created_at_lt: Only roles created before this day.
            created_at_gte: Only roles created on or after this day.
            created_at_lte: Only roles created on or before this day.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.roles.get_roles import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                name=name,
                created_at=created_at,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.RoleCursorFields | str | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        created_at: datetime.datetime | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
    ) -> AsyncIterator[models.RoleResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /roles`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.roles.get_roles import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                name=name,
                created_at=created_at,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    async def update(
        self,
        role_id: str | UUID,
        *,
        name: str | None | Unset = UNSET,
        permissions: models.BizObjectsSchemaInput | None | Unset = UNSET,
    ) -> models.RoleResponse:
        """Change a role

        Change the given members of a role; the others stay.

        Sends ``PATCH /roles/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            role_id: Id of the role.
            name: Not described in the vendor's document.
            permissions: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.roles.patch_roles_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                role_id=role_id,
                name=name,
                permissions=permissions,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRolesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRolesWithRawResponse(self)


class AsyncRolesWithRawResponse:
    """The methods of ``roles`` with raw responses."""

    def __init__(self, resource: AsyncRoles) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
