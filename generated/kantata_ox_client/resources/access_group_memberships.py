"""``client.access_group_memberships`` of Kantata OX."""

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
    name="access_group_memberships.create",
    method="POST",
    path="/access_group_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("access_group_memberships",), includes=Includes(documented=("access_group", "user"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.access_group_memberships import _create_access_group_membership_kwargs as _get_kwargs
    from ..models import CreateAccessGroupMembershipBody

    names = ("access_group_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateAccessGroupMembershipBody(**members))


_DELETE = Operation(
    name="access_group_memberships.delete",
    method="DELETE",
    path="/access_group_memberships/{id}",
    success=(200,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.access_group_memberships import _delete_access_group_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="access_group_memberships.get",
    method="GET",
    path="/access_group_memberships/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("access_group_memberships",), includes=Includes(documented=("access_group", "user"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.access_group_memberships import _get_access_group_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="access_group_memberships.list",
    method="GET",
    path="/access_group_memberships",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("access_group_memberships",),
    includes=Includes(documented=("access_group", "user")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.access_group_memberships import _get_access_group_memberships_kwargs as _get_kwargs

    return _get_kwargs(**given)


class AccessGroupMemberships(Resource):
    """Operations on ``access_group_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        access_group_membership: models.NewAccessGroupMembership | Mapping[str, Any],
        include: str | Sequence[records.AccessGroupMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccessGroupMembership:
        """Create an access group membership

        Sends ``POST /access_group_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            access_group_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: access_group, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.access_group_memberships.create(
                access_group_membership=models.NewAccessGroupMembership(access_group_id="7", user_id="7"),
            )
        """

        return _cast(
            "records.AccessGroupMembership",
            _record(
                self,
                _CREATE,
                _create_request(
                    access_group_membership=access_group_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> models.DeleteAccessGroupMembershipResponse200:
        """Delete an access group membership

        Sends ``DELETE /access_group_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.access_group_memberships.delete("7")
        """

        from ..api.access_group_memberships import _delete_access_group_membership_response as _parse

        return self._call(
            _DELETE,
            _delete_request(
                id=id,
            ),
            _parse,
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccessGroupMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccessGroupMembership:
        """Show an access group membership

        Sends ``GET /access_group_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: access_group, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.access_group_memberships.get("7")
        """

        return _cast(
            "records.AccessGroupMembership",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        access_group_id: str | int | Unset = UNSET,
        include: str | Sequence[records.AccessGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.AccessGroupMembership]:
        """List access group memberships

        Sends ``GET /access_group_memberships``.

        Args:
            access_group_id: Id of the access group.
            include: Comma-separated associations to side-load, without spaces: access_group, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            user_id: Id of the user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.access_group_memberships.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                access_group_id=access_group_id,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                user_id=user_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        access_group_id: str | int | Unset = UNSET,
        include: str | Sequence[records.AccessGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.AccessGroupMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /access_group_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.access_group_memberships.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                access_group_id=access_group_id,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                user_id=user_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AccessGroupMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccessGroupMembershipsWithRawResponse(self)


class AccessGroupMembershipsWithRawResponse:
    """The methods of ``access_group_memberships`` with raw responses."""

    def __init__(self, resource: AccessGroupMemberships) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncAccessGroupMemberships(AsyncResource):
    """Operations on ``access_group_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        access_group_membership: models.NewAccessGroupMembership | Mapping[str, Any],
        include: str | Sequence[records.AccessGroupMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccessGroupMembership:
        """Create an access group membership

        Sends ``POST /access_group_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            access_group_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: access_group, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.access_group_memberships.create(
                access_group_membership=models.NewAccessGroupMembership(access_group_id="7", user_id="7"),
            )
        """

        return _cast(
            "records.AccessGroupMembership",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    access_group_membership=access_group_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(
        self, id: str | int, **options: Unpack[CallOptions]
    ) -> models.DeleteAccessGroupMembershipResponse200:
        """Delete an access group membership

        Sends ``DELETE /access_group_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.access_group_memberships.delete("7")
        """

        from ..api.access_group_memberships import _delete_access_group_membership_response as _parse

        return await self._call(
            _DELETE,
            _delete_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccessGroupMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccessGroupMembership:
        """Show an access group membership

        Sends ``GET /access_group_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: access_group, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.access_group_memberships.get("7")
        """

        return _cast(
            "records.AccessGroupMembership",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        access_group_id: str | int | Unset = UNSET,
        include: str | Sequence[records.AccessGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.AccessGroupMembership]:
        """List access group memberships

        Sends ``GET /access_group_memberships``.

        Args:
            access_group_id: Id of the access group.
            include: Comma-separated associations to side-load, without spaces: access_group, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            user_id: Id of the user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.access_group_memberships.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                access_group_id=access_group_id,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                user_id=user_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        access_group_id: str | int | Unset = UNSET,
        include: str | Sequence[records.AccessGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.AccessGroupMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /access_group_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.access_group_memberships.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                access_group_id=access_group_id,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                user_id=user_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccessGroupMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccessGroupMembershipsWithRawResponse(self)


class AsyncAccessGroupMembershipsWithRawResponse:
    """The methods of ``access_group_memberships`` with raw responses."""

    def __init__(self, resource: AsyncAccessGroupMemberships) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
