"""``client.data_exports`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages, WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="data_exports.create",
    method="POST",
    path="/data_exports",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export import _post_data_exports_kwargs as _get_kwargs
    from ..models import ExportPayloadSchema

    names = (
        "date_from",
        "date_to",
        "format_",
        "objects",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ExportPayloadSchema(**members))


_GET = Operation(
    name="data_exports.get",
    method="GET",
    path="/data_exports/{document_export_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export import _get_data_exports_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="data_exports.list",
    method="GET",
    path="/data_exports",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export import _get_data_exports_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_SUPPORTED_FORMATS = Operation(
    name="data_exports.list_supported_formats",
    method="GET",
    path="/data_exports/supported_formats",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_SUPPORTED_FORMATS__ITEMS = attribute_path("")
_LIST_SUPPORTED_FORMATS__PAGES = WholeList()


@_LIST_SUPPORTED_FORMATS.request_builder
def _list_supported_formats_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export import _get_data_exports_supported_formats_kwargs as _get_kwargs

    return _get_kwargs(**given)


class DataExports(Resource):
    """Operations on ``data_exports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        date_from: datetime.date,
        date_to: datetime.date,
        format_: models.ExportFormat | str,
        objects: Sequence[models.ExportPayableSchema | models.ExportReceivableSchema | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.CreateExportTaskResponseSchema:
        """Start a data export

        Start an export of documents to a file. It is done when its status says so; the file is then at
        source_url.

        Sends ``POST /data_exports``, which is not retried automatically once it may have reached the server.

        Args:
            date_from: Not described in the vendor's document.
            date_to: Not described in the vendor's document.
            format_: Format of an export.
            objects: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from monite_client import models

            monite.data_exports.create(
                date_from=datetime.date(2024, 5, 6),
                date_to=datetime.date(2024, 5, 6),
                format_="csv",
                objects=[models.ExportPayableSchema(name="payable", statuses=["draft"])],
            )
        """

        from ..api.data_export import _post_data_exports_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                date_from=date_from,
                date_to=date_to,
                format_=format_,
                objects=objects,
            ),
            _parse,
            options,
        )

    def get(
        self, document_export_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.DocumentExportResponseSchema:
        """Read a data export

        Read the status of an export, and where its file is.

        Sends ``GET /data_exports/{document_export_id}``.

        Args:
            document_export_id: Id of the export.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.data_exports.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.data_export import _get_data_exports_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                document_export_id=document_export_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.DataExportCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.DocumentExportResponseSchema]:
        """List data exports

        List the data exports, page by page.

        Sends ``GET /data_exports``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that data exports can be sorted by.
            created_at_gt: Only data exports created after this moment (UTC).
            created_at_lt: Only data exports created before this moment (UTC).
            created_at_gte: Only data exports created at or after this moment (UTC).
            created_at_lte: Only data exports created at or before this moment (UTC).
            created_by_entity_user_id: Only data exports created by this entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.data_exports.list()
        """

        from ..api.data_export import _get_data_exports_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                created_by_entity_user_id=created_by_entity_user_id,
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
        pagination_token: str | Unset = UNSET,
        sort: models.DataExportCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.DocumentExportResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /data_exports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.data_exports.list_all():
                print(each)
        """
        from ..api.data_export import _get_data_exports_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                created_by_entity_user_id=created_by_entity_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_supported_formats(self, **options: Unpack[CallOptions]) -> Page[models.SupportedFormatSchema]:
        """List the formats of data exports

        Sends ``GET /data_exports/supported_formats``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.data_exports.list_supported_formats()
        """

        from ..api.data_export import _get_data_exports_supported_formats_response as _parse

        return self._page(
            _LIST_SUPPORTED_FORMATS,
            _list_supported_formats_request(),
            _parse,
            _LIST_SUPPORTED_FORMATS__ITEMS,
            _LIST_SUPPORTED_FORMATS__PAGES,
            options,
        )

    def list_supported_formats_all(self, **options: Unpack[CallOptions]) -> Iterator[models.SupportedFormatSchema]:
        """Yield the records of all pages of ``list_supported_formats``, fetched while you iterate.

        Sends ``GET /data_exports/supported_formats`` for each page and takes the arguments of
        ``list_supported_formats``. To fetch ahead, use ``list_supported_formats(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_supported_formats``, while you iterate.

        Example:
            for each in monite.data_exports.list_supported_formats_all():
                print(each)
        """
        from ..api.data_export import _get_data_exports_supported_formats_response as _parse

        return self._iterate(
            _LIST_SUPPORTED_FORMATS,
            _list_supported_formats_request(),
            _parse,
            _LIST_SUPPORTED_FORMATS__ITEMS,
            _LIST_SUPPORTED_FORMATS__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> DataExportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return DataExportsWithRawResponse(self)


class DataExportsWithRawResponse:
    """The methods of ``data_exports`` with raw responses."""

    def __init__(self, resource: DataExports) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.list_supported_formats = raw(raw_resource.list_supported_formats)


class AsyncDataExports(AsyncResource):
    """Operations on ``data_exports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        date_from: datetime.date,
        date_to: datetime.date,
        format_: models.ExportFormat | str,
        objects: Sequence[models.ExportPayableSchema | models.ExportReceivableSchema | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.CreateExportTaskResponseSchema:
        """Start a data export

        Start an export of documents to a file. It is done when its status says so; the file is then at
        source_url.

        Sends ``POST /data_exports``, which is not retried automatically once it may have reached the server.

        Args:
            date_from: Not described in the vendor's document.
            date_to: Not described in the vendor's document.
            format_: Format of an export.
            objects: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from monite_client import models

            await monite.data_exports.create(
                date_from=datetime.date(2024, 5, 6),
                date_to=datetime.date(2024, 5, 6),
                format_="csv",
                objects=[models.ExportPayableSchema(name="payable", statuses=["draft"])],
            )
        """

        from ..api.data_export import _post_data_exports_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                date_from=date_from,
                date_to=date_to,
                format_=format_,
                objects=objects,
            ),
            _parse,
            options,
        )

    async def get(
        self, document_export_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.DocumentExportResponseSchema:
        """Read a data export

        Read the status of an export, and where its file is.

        Sends ``GET /data_exports/{document_export_id}``.

        Args:
            document_export_id: Id of the export.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.data_exports.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.data_export import _get_data_exports_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                document_export_id=document_export_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.DataExportCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.DocumentExportResponseSchema]:
        """List data exports

        List the data exports, page by page.

        Sends ``GET /data_exports``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that data exports can be sorted by.
            created_at_gt: Only data exports created after this moment (UTC).
            created_at_lt: Only data exports created before this moment (UTC).
            created_at_gte: Only data exports created at or after this moment (UTC).
            created_at_lte: Only data exports created at or before this moment (UTC).
            created_by_entity_user_id: Only data exports created by this entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.data_exports.list()
        """

        from ..api.data_export import _get_data_exports_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                created_by_entity_user_id=created_by_entity_user_id,
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
        pagination_token: str | Unset = UNSET,
        sort: models.DataExportCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.DocumentExportResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /data_exports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.data_exports.list_all():
                print(each)
        """
        from ..api.data_export import _get_data_exports_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                created_by_entity_user_id=created_by_entity_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def list_supported_formats(self, **options: Unpack[CallOptions]) -> AsyncPage[models.SupportedFormatSchema]:
        """List the formats of data exports

        Sends ``GET /data_exports/supported_formats``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.data_exports.list_supported_formats()
        """

        from ..api.data_export import _get_data_exports_supported_formats_response as _parse

        return await self._page(
            _LIST_SUPPORTED_FORMATS,
            _list_supported_formats_request(),
            _parse,
            _LIST_SUPPORTED_FORMATS__ITEMS,
            _LIST_SUPPORTED_FORMATS__PAGES,
            options,
        )

    def list_supported_formats_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.SupportedFormatSchema]:
        """Yield the records of all pages of ``list_supported_formats``, fetched while you iterate.

        Sends ``GET /data_exports/supported_formats`` for each page and takes the arguments of
        ``list_supported_formats``. To fetch ahead, use ``list_supported_formats(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_supported_formats``, while you iterate.

        Example:
            async for each in monite.data_exports.list_supported_formats_all():
                print(each)
        """
        from ..api.data_export import _get_data_exports_supported_formats_response as _parse

        return self._iterate(
            _LIST_SUPPORTED_FORMATS,
            _list_supported_formats_request(),
            _parse,
            _LIST_SUPPORTED_FORMATS__ITEMS,
            _LIST_SUPPORTED_FORMATS__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncDataExportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncDataExportsWithRawResponse(self)


class AsyncDataExportsWithRawResponse:
    """The methods of ``data_exports`` with raw responses."""

    def __init__(self, resource: AsyncDataExports) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.list_supported_formats = async_raw(raw_resource.list_supported_formats)
