"""``client.account_locations`` of Kantata OX."""

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
    name="account_locations.create",
    method="POST",
    path="/account_locations",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("account_locations",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.account_locations import _create_account_location_kwargs as _get_kwargs
    from ..models import CreateAccountLocationBody

    names = ("account_location",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateAccountLocationBody(**members))


_DELETE = Operation(
    name="account_locations.delete",
    method="DELETE",
    path="/account_locations/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.account_locations import _delete_account_location_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="account_locations.list",
    method="GET",
    path="/account_locations",
    success=(200,),
    retryable=True,
    lists=frozenset(("only",)),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("account_locations",),
    includes=Includes(open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("name:asc", "name:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.account_locations import _get_account_locations_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="account_locations.update",
    method="PUT",
    path="/account_locations/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("account_locations",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.account_locations import _update_account_location_kwargs as _get_kwargs
    from ..models import UpdateAccountLocationBody

    names = ("account_location",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateAccountLocationBody(**members))


class AccountLocations(Resource):
    """Operations on ``account_locations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self, *, account_location: models.NewAccountLocation | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.AccountLocation:
        """Create an account location

        Sends ``POST /account_locations``, which is not retried automatically once it may have reached the server.

        Args:
            account_location: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.account_locations.create(
                account_location=models.NewAccountLocation(name="Example"),
            )
        """

        return _cast(
            "records.AccountLocation",
            _record(
                self,
                _CREATE,
                _create_request(
                    account_location=account_location,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an account location

        Sends ``DELETE /account_locations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.account_locations.delete("7")
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
        archived: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AccountLocationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.AccountLocation]:
        """List account locations

        Sends ``GET /account_locations``.

        Args:
            archived: The server's default is 'exclude'.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of name:asc, name:desc; anything else falls back to the default. The server's default
                is 'name'.
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
            kantata.account_locations.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                archived=archived,
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
        archived: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AccountLocationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.AccountLocation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /account_locations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.account_locations.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                archived=archived,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        account_location: models.AccountLocationChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.AccountLocation:
        """Change an account location

        Sends ``PUT /account_locations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_location: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.account_locations.update(
                "7",
                account_location=models.AccountLocationChanges(name="Example"),
            )
        """

        return _cast(
            "records.AccountLocation",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    account_location=account_location,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AccountLocationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountLocationsWithRawResponse(self)


class AccountLocationsWithRawResponse:
    """The methods of ``account_locations`` with raw responses."""

    def __init__(self, resource: AccountLocations) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncAccountLocations(AsyncResource):
    """Operations on ``account_locations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self, *, account_location: models.NewAccountLocation | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.AccountLocation:
        """Create an account location

        Sends ``POST /account_locations``, which is not retried automatically once it may have reached the server.

        Args:
            account_location: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.account_locations.create(
                account_location=models.NewAccountLocation(name="Example"),
            )
        """

        return _cast(
            "records.AccountLocation",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    account_location=account_location,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an account location

        Sends ``DELETE /account_locations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.account_locations.delete("7")
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
        archived: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AccountLocationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.AccountLocation]:
        """List account locations

        Sends ``GET /account_locations``.

        Args:
            archived: The server's default is 'exclude'.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of name:asc, name:desc; anything else falls back to the default. The server's default
                is 'name'.
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
            await kantata.account_locations.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                archived=archived,
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
        archived: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AccountLocationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.AccountLocation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /account_locations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.account_locations.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                archived=archived,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        account_location: models.AccountLocationChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.AccountLocation:
        """Change an account location

        Sends ``PUT /account_locations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_location: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.account_locations.update(
                "7",
                account_location=models.AccountLocationChanges(name="Example"),
            )
        """

        return _cast(
            "records.AccountLocation",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    account_location=account_location,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountLocationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountLocationsWithRawResponse(self)


class AsyncAccountLocationsWithRawResponse:
    """The methods of ``account_locations`` with raw responses."""

    def __init__(self, resource: AsyncAccountLocations) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
