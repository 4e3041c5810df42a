"""``client.roles`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
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
    from ..api.roles import _post_roles_kwargs as _get_kwargs
    from ..models import CreateRoleRequest

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
    from ..api.roles import _delete_roles_id_kwargs as _get_kwargs

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
    from ..api.roles import _get_roles_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="roles.list",
    method="GET",
    path="/roles",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in",)),
    filters=frozenset(("id__in",)),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.roles import _get_roles_kwargs as _get_kwargs

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
    from ..api.roles import _patch_roles_id_kwargs as _get_kwargs
    from ..models import UpdateRoleRequest

    names = (
        "name",
        "permissions",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateRoleRequest(**members))


class Roles(Resource):
    """Operations on ``roles``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        permissions: models.BizObjectsSchemaInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.RoleResponse:
        """Create a role

        Sends ``POST /roles``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            permissions: Permissions of a role by kind of object, as sent.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.roles.create(
                name="Example",
                permissions=models.BizObjectsSchemaInput(objects=[models.CommonSchemaInput(object_type="person")]),
            )
        """

        from ..api.roles import _post_roles_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                permissions=permissions,
            ),
            _parse,
            options,
        )

    def delete(self, role_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a role

        Sends ``DELETE /roles/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            role_id: Id of the role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.roles.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                role_id=role_id,
            ),
            options,
        )

    def get(self, role_id: str | UUID, **options: Unpack[CallOptions]) -> models.RoleResponse:
        """Read a role

        Sends ``GET /roles/{role_id}``.

        Args:
            role_id: Id of the role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.roles.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.roles import _get_roles_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                role_id=role_id,
            ),
            _parse,
            options,
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
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.roles.list()
        """

        from ..api.roles import _get_roles_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
        **options: Unpack[CallOptions],
    ) -> Iterator[models.RoleResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /roles`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.roles.list_all():
                print(each)
        """
        from ..api.roles import _get_roles_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        role_id: str | UUID,
        *,
        name: str | None | Unset = UNSET,
        permissions: models.BizObjectsSchemaInput | Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RoleResponse:
        """Change a role

        Change the given members of a role; the others stay.

        Sends ``PATCH /roles/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            role_id: Id of the role.
            name: Not described in the vendor's document.
            permissions: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.roles.update("00000000-0000-4000-8000-000000000001", name="Example")
        """

        from ..api.roles import _patch_roles_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                role_id=role_id,
                name=name,
                permissions=permissions,
            ),
            _parse,
            options,
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
    """Operations on ``roles``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        permissions: models.BizObjectsSchemaInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.RoleResponse:
        """Create a role

        Sends ``POST /roles``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            permissions: Permissions of a role by kind of object, as sent.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.roles.create(
                name="Example",
                permissions=models.BizObjectsSchemaInput(objects=[models.CommonSchemaInput(object_type="person")]),
            )
        """

        from ..api.roles import _post_roles_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                permissions=permissions,
            ),
            _parse,
            options,
        )

    async def delete(self, role_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a role

        Sends ``DELETE /roles/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            role_id: Id of the role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.roles.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                role_id=role_id,
            ),
            options,
        )

    async def get(self, role_id: str | UUID, **options: Unpack[CallOptions]) -> models.RoleResponse:
        """Read a role

        Sends ``GET /roles/{role_id}``.

        Args:
            role_id: Id of the role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.roles.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.roles import _get_roles_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                role_id=role_id,
            ),
            _parse,
            options,
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
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.roles.list()
        """

        from ..api.roles import _get_roles_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.RoleResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /roles`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.roles.list_all():
                print(each)
        """
        from ..api.roles import _get_roles_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        role_id: str | UUID,
        *,
        name: str | None | Unset = UNSET,
        permissions: models.BizObjectsSchemaInput | Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RoleResponse:
        """Change a role

        Change the given members of a role; the others stay.

        Sends ``PATCH /roles/{role_id}``, which is not retried automatically once it may have reached the server.

        Args:
            role_id: Id of the role.
            name: Not described in the vendor's document.
            permissions: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.roles.update(
                "00000000-0000-4000-8000-000000000001",
                name="Example",
            )
        """

        from ..api.roles import _patch_roles_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                role_id=role_id,
                name=name,
                permissions=permissions,
            ),
            _parse,
            options,
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
