"""``client.rate_card_versions`` of Kantata OX."""

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

_GET = Operation(
    name="rate_card_versions.get",
    method="GET",
    path="/rate_card_versions/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("rate_card_versions",),
    includes=Includes(documented=("rate_card", "rate_card_roles", "rate_card_set_version")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_versions import _get_rate_card_version_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="rate_card_versions.list",
    method="GET",
    path="/rate_card_versions",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("rate_card_versions",),
    includes=Includes(documented=("rate_card", "rate_card_roles", "rate_card_set_version")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_versions import _get_rate_card_versions_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="rate_card_versions.update",
    method="PUT",
    path="/rate_card_versions/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("rate_card_versions",),
    includes=Includes(documented=("rate_card", "rate_card_roles", "rate_card_set_version")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_card_versions import _update_rate_card_version_kwargs as _get_kwargs
    from ..models import UpdateRateCardVersionBody

    names = ("rate_card_version",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateRateCardVersionBody(**members))


class RateCardVersions(Resource):
    """Operations on ``rate_card_versions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.RateCardVersionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardVersion:
        """Show a rate card version

        Sends ``GET /rate_card_versions/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: rate_card, rate_card_roles,
                rate_card_set_version.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.rate_card_versions.get("7")
        """

        return _cast(
            "records.RateCardVersion",
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
        effective_on_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.RateCardVersionInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardVersionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_id: str | int | Unset = UNSET,
        rate_card_set_id: str | int | Unset = UNSET,
        rate_card_set_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.RateCardVersion]:
        """List rate card versions

        Sends ``GET /rate_card_versions``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            effective_on_date: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card, rate_card_roles,
                rate_card_set_version.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            rate_card_id: Id of the rate card.
            rate_card_set_id: Id of the rate card set.
            rate_card_set_version_id: Id of the rate card set version.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.rate_card_versions.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_on_date=effective_on_date,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_id=rate_card_id,
                rate_card_set_id=rate_card_set_id,
                rate_card_set_version_id=rate_card_set_version_id,
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
        effective_on_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.RateCardVersionInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardVersionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_id: str | int | Unset = UNSET,
        rate_card_set_id: str | int | Unset = UNSET,
        rate_card_set_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.RateCardVersion]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_card_versions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.rate_card_versions.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_on_date=effective_on_date,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_id=rate_card_id,
                rate_card_set_id=rate_card_set_id,
                rate_card_set_version_id=rate_card_set_version_id,
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
        rate_card_version: models.RateCardVersionChanges | Mapping[str, Any],
        include: str | Sequence[records.RateCardVersionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardVersion:
        """Change a rate card version

        Sends ``PUT /rate_card_versions/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            rate_card_version: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card, rate_card_roles,
                rate_card_set_version.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.rate_card_versions.update(
                "7",
                rate_card_version=models.RateCardVersionChanges(default_rate=7),
            )
        """

        return _cast(
            "records.RateCardVersion",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    rate_card_version=rate_card_version,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> RateCardVersionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RateCardVersionsWithRawResponse(self)


class RateCardVersionsWithRawResponse:
    """The methods of ``rate_card_versions`` with raw responses."""

    def __init__(self, resource: RateCardVersions) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncRateCardVersions(AsyncResource):
    """Operations on ``rate_card_versions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.RateCardVersionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardVersion:
        """Show a rate card version

        Sends ``GET /rate_card_versions/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: rate_card, rate_card_roles,
                rate_card_set_version.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.rate_card_versions.get("7")
        """

        return _cast(
            "records.RateCardVersion",
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
        effective_on_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.RateCardVersionInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardVersionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_id: str | int | Unset = UNSET,
        rate_card_set_id: str | int | Unset = UNSET,
        rate_card_set_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.RateCardVersion]:
        """List rate card versions

        Sends ``GET /rate_card_versions``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            effective_on_date: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card, rate_card_roles,
                rate_card_set_version.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            rate_card_id: Id of the rate card.
            rate_card_set_id: Id of the rate card set.
            rate_card_set_version_id: Id of the rate card set version.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.rate_card_versions.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_on_date=effective_on_date,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_id=rate_card_id,
                rate_card_set_id=rate_card_set_id,
                rate_card_set_version_id=rate_card_set_version_id,
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
        effective_on_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.RateCardVersionInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardVersionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_id: str | int | Unset = UNSET,
        rate_card_set_id: str | int | Unset = UNSET,
        rate_card_set_version_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.RateCardVersion]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_card_versions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.rate_card_versions.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_on_date=effective_on_date,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_id=rate_card_id,
                rate_card_set_id=rate_card_set_id,
                rate_card_set_version_id=rate_card_set_version_id,
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
        rate_card_version: models.RateCardVersionChanges | Mapping[str, Any],
        include: str | Sequence[records.RateCardVersionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCardVersion:
        """Change a rate card version

        Sends ``PUT /rate_card_versions/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            rate_card_version: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: rate_card, rate_card_roles,
                rate_card_set_version.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.rate_card_versions.update(
                "7",
                rate_card_version=models.RateCardVersionChanges(default_rate=7),
            )
        """

        return _cast(
            "records.RateCardVersion",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    rate_card_version=rate_card_version,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncRateCardVersionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRateCardVersionsWithRawResponse(self)


class AsyncRateCardVersionsWithRawResponse:
    """The methods of ``rate_card_versions`` with raw responses."""

    def __init__(self, resource: AsyncRateCardVersions) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
