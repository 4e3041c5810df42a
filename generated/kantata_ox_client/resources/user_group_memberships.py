"""``client.user_group_memberships`` of Kantata OX."""

from __future__ import annotations

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
    name="user_group_memberships.create",
    method="POST",
    path="/user_group_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("user_group_memberships",), includes=Includes(documented=("user", "workspace_group"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.user_group_memberships import _create_user_group_memberships_kwargs as _get_kwargs
    from ..models import CreateUserGroupMembershipsBody

    names = ("user_group_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateUserGroupMembershipsBody(**members))


_CREATE_MANY = Operation(
    name="user_group_memberships.create_many",
    method="POST",
    path="/user_group_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY, ("user_group_memberships",), includes=Includes(documented=("user", "workspace_group"))
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.user_group_memberships import _create_user_group_memberships_kwargs as _get_kwargs
    from ..models import CreateUserGroupMembershipsBody

    names = ("user_group_memberships",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateUserGroupMembershipsBody(**members))


_DELETE = Operation(
    name="user_group_memberships.delete",
    method="DELETE",
    path="/user_group_memberships/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.user_group_memberships import _delete_user_group_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="user_group_memberships.list",
    method="GET",
    path="/user_group_memberships",
    success=(200,),
    retryable=True,
    lists=frozenset(("group_ids", "include", "only", "user_ids")),
    filters=frozenset(("group_ids", "only", "user_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={"group_ids": "comma", "include": "comma", "only": "comma", "user_ids": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("user_group_memberships",),
    includes=Includes(documented=("user", "workspace_group")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.user_group_memberships import _get_user_group_memberships_kwargs as _get_kwargs

    return _get_kwargs(**given)


class UserGroupMemberships(Resource):
    """Operations on ``user_group_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        user_group_membership: models.NewUserGroupMembership | Mapping[str, Any],
        include: str | Sequence[records.UserGroupMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.UserGroupMembership:
        """Put users into a group

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /user_group_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            user_group_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workspace_group.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.user_group_memberships.create(
                user_group_membership=models.NewUserGroupMembership(user_id="7", workspace_group_id="7"),
            )
        """

        return _cast(
            "records.UserGroupMembership",
            _record(
                self,
                _CREATE,
                _create_request(
                    user_group_membership=user_group_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        user_group_memberships: Sequence[models.NewUserGroupMembership | Mapping[str, Any]],
        include: str | Sequence[records.UserGroupMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.UserGroupMembership]:
        """Put users into a group

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /user_group_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            user_group_memberships: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: user, workspace_group.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.user_group_memberships.create_many(
                user_group_memberships=[models.NewUserGroupMembership(user_id="7", workspace_group_id="7")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                user_group_memberships=user_group_memberships,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a user group membership

        Sends ``DELETE /user_group_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.user_group_memberships.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def list(
        self,
        *,
        group_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.UserGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.UserGroupMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.UserGroupMembership]:
        """List user group memberships

        Sends ``GET /user_group_memberships``.

        Args:
            group_ids: Comma-separated ids.
            include: Comma-separated associations to side-load, without spaces: user, workspace_group.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            user_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.user_group_memberships.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                group_ids=group_ids,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        group_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.UserGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.UserGroupMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.UserGroupMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /user_group_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.user_group_memberships.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                group_ids=group_ids,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> UserGroupMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return UserGroupMembershipsWithRawResponse(self)


class UserGroupMembershipsWithRawResponse:
    """The methods of ``user_group_memberships`` with raw responses."""

    def __init__(self, resource: UserGroupMemberships) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)


class AsyncUserGroupMemberships(AsyncResource):
    """Operations on ``user_group_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        user_group_membership: models.NewUserGroupMembership | Mapping[str, Any],
        include: str | Sequence[records.UserGroupMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.UserGroupMembership:
        """Put users into a group

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /user_group_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            user_group_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workspace_group.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.user_group_memberships.create(
                user_group_membership=models.NewUserGroupMembership(user_id="7", workspace_group_id="7"),
            )
        """

        return _cast(
            "records.UserGroupMembership",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    user_group_membership=user_group_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        user_group_memberships: Sequence[models.NewUserGroupMembership | Mapping[str, Any]],
        include: str | Sequence[records.UserGroupMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.UserGroupMembership]:
        """Put users into a group

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /user_group_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            user_group_memberships: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: user, workspace_group.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.user_group_memberships.create_many(
                user_group_memberships=[models.NewUserGroupMembership(user_id="7", workspace_group_id="7")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                user_group_memberships=user_group_memberships,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a user group membership

        Sends ``DELETE /user_group_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.user_group_memberships.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def list(
        self,
        *,
        group_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.UserGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.UserGroupMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.UserGroupMembership]:
        """List user group memberships

        Sends ``GET /user_group_memberships``.

        Args:
            group_ids: Comma-separated ids.
            include: Comma-separated associations to side-load, without spaces: user, workspace_group.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            user_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.user_group_memberships.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                group_ids=group_ids,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        group_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.UserGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.UserGroupMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.UserGroupMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /user_group_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.user_group_memberships.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                group_ids=group_ids,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncUserGroupMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncUserGroupMembershipsWithRawResponse(self)


class AsyncUserGroupMembershipsWithRawResponse:
    """The methods of ``user_group_memberships`` with raw responses."""

    def __init__(self, resource: AsyncUserGroupMemberships) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
