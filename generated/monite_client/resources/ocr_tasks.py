"""``client.ocr_tasks`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, File, Unset

_CREATE = Operation(
    name="ocr_tasks.create",
    method="POST",
    path="/ocr_tasks",
    success=(202,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.ocr import _post_ocr_tasks_kwargs as _get_kwargs
    from ..models import CreateOCRRequestPayload

    names = (
        "file_url",
        "document_type",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateOCRRequestPayload(**members))


_GET = Operation(
    name="ocr_tasks.get",
    method="GET",
    path="/ocr_tasks/{task_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.ocr import _get_ocr_tasks_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="ocr_tasks.list",
    method="GET",
    path="/ocr_tasks",
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
    from ..api.ocr import _get_ocr_tasks_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPLOAD_FROM_FILE = Operation(
    name="ocr_tasks.upload_from_file",
    method="POST",
    path="/ocr_tasks/upload_from_file",
    success=(202,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPLOAD_FROM_FILE.request_builder
def _upload_from_file_request(**given: Any) -> dict[str, Any]:
    from ..api.ocr import _post_ocr_tasks_upload_from_file_kwargs as _get_kwargs
    from ..models import OCRFileUpload

    names = ("file",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=OCRFileUpload(**members))


class OcrTasks(Resource):
    """Operations on ``ocr_tasks``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        file_url: str,
        document_type: models.OCRDocumentTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OcrTaskResponseSchema:
        """Start an OCR task

        Recognize the document at an address. 202 means that it was accepted; the task has the data once its
        status is success.

        Sends ``POST /ocr_tasks``, which is not retried automatically once it may have reached the server.

        Args:
            file_url: Not described in the vendor's document.
            document_type: Kind of document for OCR to read.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.ocr_tasks.create(file_url="https://example.test/")
        """

        from ..api.ocr import _post_ocr_tasks_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                file_url=file_url,
                document_type=document_type,
            ),
            _parse,
            options,
        )

    def get(self, task_id: str | UUID, **options: Unpack[CallOptions]) -> models.OcrTaskResponseSchema:
        """Read an OCR task

        Sends ``GET /ocr_tasks/{task_id}``.

        Args:
            task_id: Id of the task.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.ocr_tasks.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.ocr import _get_ocr_tasks_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                task_id=task_id,
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
        sort: models.CursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.OCRTaskStatus | str | Unset = UNSET,
        document_type: models.OCRDocumentTypeEnum | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.OcrTaskResponseSchema]:
        """List OCR tasks

        List the OCR tasks, page by page.

        Sends ``GET /ocr_tasks``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that OCR tasks can be sorted by.
            created_at_gt: Only OCR tasks created after this moment (UTC).
            created_at_lt: Only OCR tasks created before this moment (UTC).
            created_at_gte: Only OCR tasks created at or after this moment (UTC).
            created_at_lte: Only OCR tasks created at or before this moment (UTC).
            status: State of an OCR task.
            document_type: Kind of document for OCR to read.
            id_in: Only OCR tasks with one of these ids; the key is repeated.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.ocr_tasks.list()
        """

        from ..api.ocr import _get_ocr_tasks_response as _parse

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
                status=status,
                document_type=document_type,
                id_in=id_in,
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
        sort: models.CursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.OCRTaskStatus | str | Unset = UNSET,
        document_type: models.OCRDocumentTypeEnum | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.OcrTaskResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /ocr_tasks`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.ocr_tasks.list_all():
                print(each)
        """
        from ..api.ocr import _get_ocr_tasks_response as _parse

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
                status=status,
                document_type=document_type,
                id_in=id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def upload_from_file(
        self,
        *,
        file: File,
        document_type: models.OCRDocumentTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OcrTaskResponseSchema:
        """Start an OCR task from a file

        Upload a document to recognize. 202 means that it was accepted; the task has the data once its
        status is success.

        Sends ``POST /ocr_tasks/upload_from_file``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            document_type: Kind of document for OCR to read.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            monite.ocr_tasks.upload_from_file(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.ocr import _post_ocr_tasks_upload_from_file_response as _parse

        return self._call(
            _UPLOAD_FROM_FILE,
            _upload_from_file_request(
                file=file,
                document_type=document_type,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> OcrTasksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return OcrTasksWithRawResponse(self)


class OcrTasksWithRawResponse:
    """The methods of ``ocr_tasks`` with raw responses."""

    def __init__(self, resource: OcrTasks) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.upload_from_file = raw(raw_resource.upload_from_file)


class AsyncOcrTasks(AsyncResource):
    """Operations on ``ocr_tasks``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        file_url: str,
        document_type: models.OCRDocumentTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OcrTaskResponseSchema:
        """Start an OCR task

        Recognize the document at an address. 202 means that it was accepted; the task has the data once its
        status is success.

        Sends ``POST /ocr_tasks``, which is not retried automatically once it may have reached the server.

        Args:
            file_url: Not described in the vendor's document.
            document_type: Kind of document for OCR to read.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.ocr_tasks.create(file_url="https://example.test/")
        """

        from ..api.ocr import _post_ocr_tasks_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                file_url=file_url,
                document_type=document_type,
            ),
            _parse,
            options,
        )

    async def get(self, task_id: str | UUID, **options: Unpack[CallOptions]) -> models.OcrTaskResponseSchema:
        """Read an OCR task

        Sends ``GET /ocr_tasks/{task_id}``.

        Args:
            task_id: Id of the task.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.ocr_tasks.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.ocr import _get_ocr_tasks_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                task_id=task_id,
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
        sort: models.CursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.OCRTaskStatus | str | Unset = UNSET,
        document_type: models.OCRDocumentTypeEnum | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.OcrTaskResponseSchema]:
        """List OCR tasks

        List the OCR tasks, page by page.

        Sends ``GET /ocr_tasks``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that OCR tasks can be sorted by.
            created_at_gt: Only OCR tasks created after this moment (UTC).
            created_at_lt: Only OCR tasks created before this moment (UTC).
            created_at_gte: Only OCR tasks created at or after this moment (UTC).
            created_at_lte: Only OCR tasks created at or before this moment (UTC).
            status: State of an OCR task.
            document_type: Kind of document for OCR to read.
            id_in: Only OCR tasks with one of these ids; the key is repeated.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.ocr_tasks.list()
        """

        from ..api.ocr import _get_ocr_tasks_response as _parse

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
                status=status,
                document_type=document_type,
                id_in=id_in,
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
        sort: models.CursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.OCRTaskStatus | str | Unset = UNSET,
        document_type: models.OCRDocumentTypeEnum | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.OcrTaskResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /ocr_tasks`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.ocr_tasks.list_all():
                print(each)
        """
        from ..api.ocr import _get_ocr_tasks_response as _parse

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
                status=status,
                document_type=document_type,
                id_in=id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def upload_from_file(
        self,
        *,
        file: File,
        document_type: models.OCRDocumentTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OcrTaskResponseSchema:
        """Start an OCR task from a file

        Upload a document to recognize. 202 means that it was accepted; the task has the data once its
        status is success.

        Sends ``POST /ocr_tasks/upload_from_file``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            document_type: Kind of document for OCR to read.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            await monite.ocr_tasks.upload_from_file(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.ocr import _post_ocr_tasks_upload_from_file_response as _parse

        return await self._call(
            _UPLOAD_FROM_FILE,
            _upload_from_file_request(
                file=file,
                document_type=document_type,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncOcrTasksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncOcrTasksWithRawResponse(self)


class AsyncOcrTasksWithRawResponse:
    """The methods of ``ocr_tasks`` with raw responses."""

    def __init__(self, resource: AsyncOcrTasks) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.upload_from_file = async_raw(raw_resource.upload_from_file)
