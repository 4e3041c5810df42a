"""``client.user_file_associations`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_LIST = Operation(
    name="user_file_associations.list",
    method="GET",
    path="/user_file_associations",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("user_file_associations",),
    includes=Includes(documented=("asset_object", "post", "workspace")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.user_file_associations import _get_user_file_associations_kwargs as _get_kwargs

    return _get_kwargs(**given)


class UserFileAssociations(Resource):
    """Operations on ``user_file_associations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        filename: str | Unset = UNSET,
        include: str | Sequence[records.UserFileAssociationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.UserFileAssociationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.UserFileAssociation]:
        """List user file associations

        Sends ``GET /user_file_associations``.

        Args:
            filename: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: asset_object, post, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.user_file_associations.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                filename=filename,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        filename: str | Unset = UNSET,
        include: str | Sequence[records.UserFileAssociationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.UserFileAssociationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.UserFileAssociation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /user_file_associations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.user_file_associations.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                filename=filename,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> UserFileAssociationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return UserFileAssociationsWithRawResponse(self)


class UserFileAssociationsWithRawResponse:
    """The methods of ``user_file_associations`` with raw responses."""

    def __init__(self, resource: UserFileAssociations) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncUserFileAssociations(AsyncResource):
    """Operations on ``user_file_associations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        filename: str | Unset = UNSET,
        include: str | Sequence[records.UserFileAssociationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.UserFileAssociationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.UserFileAssociation]:
        """List user file associations

        Sends ``GET /user_file_associations``.

        Args:
            filename: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: asset_object, post, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.user_file_associations.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                filename=filename,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        filename: str | Unset = UNSET,
        include: str | Sequence[records.UserFileAssociationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.UserFileAssociationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.UserFileAssociation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /user_file_associations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.user_file_associations.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                filename=filename,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncUserFileAssociationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncUserFileAssociationsWithRawResponse(self)


class AsyncUserFileAssociationsWithRawResponse:
    """The methods of ``user_file_associations`` with raw responses."""

    def __init__(self, resource: AsyncUserFileAssociations) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
