"""``client.exports`` of Kantata OX."""

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
    name="exports.create",
    method="POST",
    path="/exports",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("exports",), includes=Includes(documented=("user",)))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.data_exports import _create_export_kwargs as _get_kwargs
    from ..models import CreateExportBody

    names = ("export",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateExportBody(**members))


_GET = Operation(
    name="exports.get",
    method="GET",
    path="/exports/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(REGISTRY, ("exports",), includes=Includes(documented=("user",)))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.data_exports import _get_export_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_AVAILABLE_DATASETS = Operation(
    name="exports.get_available_datasets",
    method="GET",
    path="/exports/available_datasets",
    success=(200,),
    retryable=True,
)


@_GET_AVAILABLE_DATASETS.request_builder
def _get_available_datasets_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export_schema import _get_exports_available_datasets_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_DOWNLOAD_URL = Operation(
    name="exports.get_download_url",
    method="GET",
    path="/exports/{id}/download_url",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)


@_GET_DOWNLOAD_URL.request_builder
def _get_download_url_request(**given: Any) -> dict[str, Any]:
    from ..api.data_exports import _download_export_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="exports.list",
    method="GET",
    path="/exports",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("exports",),
    includes=Includes(documented=("user",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.data_exports import _get_exports_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="exports.update",
    method="PUT",
    path="/exports/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("exports",), includes=Includes(documented=("user",)))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.data_exports import _update_export_kwargs as _get_kwargs
    from ..models import UpdateExportBody

    names = ("export",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateExportBody(**members))


class Exports(Resource):
    """Operations on ``exports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        export: models.NewExport | Mapping[str, Any],
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Export:
        """Queue a data export

        Administrators only; poll the export until its status says that it is done.

        Sends ``POST /exports``, which is not retried automatically once it may have reached the server.

        Args:
            export: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.exports.create(
                export=models.NewExport(export_definition=models.NewExportExportDefinition()),
            )
        """

        return _cast(
            "records.Export",
            _record(
                self,
                _CREATE,
                _create_request(
                    export=export,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Export:
        """Show a data export

        Sends ``GET /exports/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.exports.get("7")
        """

        return _cast(
            "records.Export",
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

    def get_available_datasets(self, **options: Unpack[CallOptions]) -> models.GetExportsAvailableDatasetsResponse200:
        """List what can be exported

        Sends ``GET /exports/available_datasets``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.exports.get_available_datasets()
        """

        from ..api.data_export_schema import _get_exports_available_datasets_response as _parse

        return self._call(_GET_AVAILABLE_DATASETS, _get_available_datasets_request(), _parse, options)

    def get_download_url(
        self, id: str | int, *, include: Sequence[str | int] | str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.DownloadExportResponse200:
        """Show the download address of a data export

        Sends ``GET /exports/{id}/download_url``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.exports.get_download_url("7")
        """

        from ..api.data_exports import _download_export_response as _parse

        return self._call(
            _GET_DOWNLOAD_URL,
            _get_download_url_request(
                id=id,
                include=include,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Export]:
        """List data exports

        Sends ``GET /exports``.

        Args:
            include: Comma-separated associations to side-load, without spaces: user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.exports.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Export]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /exports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.exports.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        export: models.ExportChanges | Mapping[str, Any],
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Export:
        """Change a data export

        Cancels it while it is queued.

        Sends ``PUT /exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            export: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.exports.update("7", export=models.ExportChanges(canceled=True))
        """

        return _cast(
            "records.Export",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    export=export,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ExportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExportsWithRawResponse(self)


class ExportsWithRawResponse:
    """The methods of ``exports`` with raw responses."""

    def __init__(self, resource: Exports) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.get_available_datasets = raw(raw_resource.get_available_datasets)
        self.get_download_url = raw(raw_resource.get_download_url)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncExports(AsyncResource):
    """Operations on ``exports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        export: models.NewExport | Mapping[str, Any],
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Export:
        """Queue a data export

        Administrators only; poll the export until its status says that it is done.

        Sends ``POST /exports``, which is not retried automatically once it may have reached the server.

        Args:
            export: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.exports.create(
                export=models.NewExport(export_definition=models.NewExportExportDefinition()),
            )
        """

        return _cast(
            "records.Export",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    export=export,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Export:
        """Show a data export

        Sends ``GET /exports/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.exports.get("7")
        """

        return _cast(
            "records.Export",
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

    async def get_available_datasets(
        self, **options: Unpack[CallOptions]
    ) -> models.GetExportsAvailableDatasetsResponse200:
        """List what can be exported

        Sends ``GET /exports/available_datasets``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.exports.get_available_datasets()
        """

        from ..api.data_export_schema import _get_exports_available_datasets_response as _parse

        return await self._call(_GET_AVAILABLE_DATASETS, _get_available_datasets_request(), _parse, options)

    async def get_download_url(
        self, id: str | int, *, include: Sequence[str | int] | str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.DownloadExportResponse200:
        """Show the download address of a data export

        Sends ``GET /exports/{id}/download_url``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.exports.get_download_url("7")
        """

        from ..api.data_exports import _download_export_response as _parse

        return await self._call(
            _GET_DOWNLOAD_URL,
            _get_download_url_request(
                id=id,
                include=include,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Export]:
        """List data exports

        Sends ``GET /exports``.

        Args:
            include: Comma-separated associations to side-load, without spaces: user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.exports.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Export]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /exports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.exports.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        export: models.ExportChanges | Mapping[str, Any],
        include: str | Sequence[records.ExportInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Export:
        """Change a data export

        Cancels it while it is queued.

        Sends ``PUT /exports/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            export: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.exports.update(
                "7",
                export=models.ExportChanges(canceled=True),
            )
        """

        return _cast(
            "records.Export",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    export=export,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncExportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExportsWithRawResponse(self)


class AsyncExportsWithRawResponse:
    """The methods of ``exports`` with raw responses."""

    def __init__(self, resource: AsyncExports) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.get_available_datasets = async_raw(raw_resource.get_available_datasets)
        self.get_download_url = async_raw(raw_resource.get_download_url)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
