"""``client.rate_card_roles`` of Kantata OX."""

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
    name="rate_card_roles.create",
    method="POST",
    path="/rate_card_roles",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("rate_card_roles",), includes=Includes(documented=("rate_card_version", "role"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_role_rate_for_a_role import _create_rate_card_role_kwargs as _get_kwargs
    from ..models import CreateRateCardRoleBody

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
    from ..api.rate_card_role_rate_for_a_role import _delete_rate_card_role_kwargs as _get_kwargs

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
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("rate_card_roles",), includes=Includes(documented=("rate_card_version", "role"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_role_rate_for_a_role import _get_rate_card_role_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="rate_card_roles.list",
    method="GET",
    path="/rate_card_roles",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only", "with_role_ids")),
    filters=frozenset(("only", "with_role_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma", "with_role_ids": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("rate_card_roles",),
    includes=Includes(documented=("rate_card_version", "role")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_role_rate_for_a_role import _get_rate_card_roles_kwargs as _get_kwargs

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
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("rate_card_roles",), includes=Includes(documented=("rate_card_version", "role"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_role_rate_for_a_role import _update_rate_card_role_kwargs as _get_kwargs
    from ..models import UpdateRateCardRoleBody

    names = ("rate_card_role",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateRateCardRoleBody(**members))


class RateCardRoles(Resource):
    """Operations on ``rate_card_roles``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        rate_card_role: models.NewRateCardRole | Mapping[str, Any],
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardRole:
        """Create a rate card role

        Sends ``POST /rate_card_roles``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_role: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.rate_card_roles.create(
                rate_card_role=models.NewRateCardRole(rate_card_version_id="7", role_id="7", rate=7),
            )
        """

        return _cast(
            "records.RateCardRole",
            _record(
                self,
                _CREATE,
                _create_request(
                    rate_card_role=rate_card_role,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a rate card role

        Sends ``DELETE /rate_card_roles/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.rate_card_roles.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardRole:
        """Show a rate card role

        Sends ``GET /rate_card_roles/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.rate_card_roles.get("7")
        """

        return _cast(
            "records.RateCardRole",
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
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardRoleOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_role_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.rate_card_roles.list()
        """

        return _records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardRoleOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_role_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.RateCardRole]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_card_roles`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.rate_card_roles.list_all():
                print(each)
        """
        return _iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        rate_card_role: models.RateCardRoleChanges | Mapping[str, Any],
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardRole:
        """Change a rate card role

        Sends ``PUT /rate_card_roles/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            rate_card_role: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.rate_card_roles.update(
                "7",
                rate_card_role=models.RateCardRoleChanges(rate=7),
            )
        """

        return _cast(
            "records.RateCardRole",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    rate_card_role=rate_card_role,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
    """Operations on ``rate_card_roles``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        rate_card_role: models.NewRateCardRole | Mapping[str, Any],
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardRole:
        """Create a rate card role

        Sends ``POST /rate_card_roles``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_role: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.rate_card_roles.create(
                rate_card_role=models.NewRateCardRole(rate_card_version_id="7", role_id="7", rate=7),
            )
        """

        return _cast(
            "records.RateCardRole",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    rate_card_role=rate_card_role,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a rate card role

        Sends ``DELETE /rate_card_roles/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.rate_card_roles.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardRole:
        """Show a rate card role

        Sends ``GET /rate_card_roles/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.rate_card_roles.get("7")
        """

        return _cast(
            "records.RateCardRole",
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
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardRoleOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_role_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.rate_card_roles.list()
        """

        return await _async_records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardRoleOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_role_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.RateCardRole]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_card_roles`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.rate_card_roles.list_all():
                print(each)
        """
        return _async_iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        rate_card_role: models.RateCardRoleChanges | Mapping[str, Any],
        include: str | Sequence[records.RateCardRoleInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardRole:
        """Change a rate card role

        Sends ``PUT /rate_card_roles/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            rate_card_role: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card_version, role.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.rate_card_roles.update(
                "7",
                rate_card_role=models.RateCardRoleChanges(rate=7),
            )
        """

        return _cast(
            "records.RateCardRole",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    rate_card_role=rate_card_role,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
