"""``client.files`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, File, Unset

_DELETE = Operation(
    name="files.delete",
    method="DELETE",
    path="/files/{file_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.files import _delete_files_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="files.get",
    method="GET",
    path="/files/{file_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.files import _get_files_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="files.list",
    method="GET",
    path="/files",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in",)),
    filters=frozenset(("id__in",)),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version",)),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.files import _get_files_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPLOAD = Operation(
    name="files.upload",
    method="POST",
    path="/files",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPLOAD.request_builder
def _upload_request(**given: Any) -> dict[str, Any]:
    from ..api.files import _post_files_kwargs as _get_kwargs
    from ..models import UploadFile

    names = (
        "file",
        "file_type",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UploadFile(**members))


class Files(Resource):
    """Operations on ``files``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def delete(self, file_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a file

        Sends ``DELETE /files/{file_id}``, which is not retried automatically once it may have reached the server.

        Args:
            file_id: Id of the file.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.files.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                file_id=file_id,
            ),
            options,
        )

    def get(self, file_id: str | UUID, **options: Unpack[CallOptions]) -> models.FileResponse:
        """Read a file

        Sends ``GET /files/{file_id}``.

        Args:
            file_id: Id of the file.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.files.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.files import _get_files_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                file_id=file_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        file_type: models.AllowedFileTypes | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.FileResponse]:
        """List files

        List all files of the given ids, on one page.

        Sends ``GET /files``.

        Args:
            id_in: Only the files with these ids; the key is repeated.
            file_type: Only files with this file type.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.files.list()
        """

        from ..api.files import _get_files_response as _parse

        return self._page(
            _LIST,
            _list_request(
                id_in=id_in,
                file_type=file_type,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        file_type: models.AllowedFileTypes | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.FileResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /files`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.files.list_all():
                print(each)
        """
        from ..api.files import _get_files_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                id_in=id_in,
                file_type=file_type,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def upload(
        self, *, file: File, file_type: models.AllowedFileTypes | str, **options: Unpack[CallOptions]
    ) -> models.FileResponse:
        """Upload a file

        Upload a file of up to 15 MB for documents or attachments.

        Sends ``POST /files``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            file_type: Use of a file; attachments, identity_documents and additional_identity_documents are meant
                for callers.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            monite.files.upload(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
                file_type="ocr_results",
            )
        """

        from ..api.files import _post_files_response as _parse

        return self._call(
            _UPLOAD,
            _upload_request(
                file=file,
                file_type=file_type,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return FilesWithRawResponse(self)


class FilesWithRawResponse:
    """The methods of ``files`` with raw responses."""

    def __init__(self, resource: Files) -> None:
        raw_resource = resource._raw()
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.upload = raw(raw_resource.upload)


class AsyncFiles(AsyncResource):
    """Operations on ``files``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def delete(self, file_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a file

        Sends ``DELETE /files/{file_id}``, which is not retried automatically once it may have reached the server.

        Args:
            file_id: Id of the file.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.files.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                file_id=file_id,
            ),
            options,
        )

    async def get(self, file_id: str | UUID, **options: Unpack[CallOptions]) -> models.FileResponse:
        """Read a file

        Sends ``GET /files/{file_id}``.

        Args:
            file_id: Id of the file.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.files.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.files import _get_files_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                file_id=file_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        file_type: models.AllowedFileTypes | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.FileResponse]:
        """List files

        List all files of the given ids, on one page.

        Sends ``GET /files``.

        Args:
            id_in: Only the files with these ids; the key is repeated.
            file_type: Only files with this file type.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.files.list()
        """

        from ..api.files import _get_files_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                id_in=id_in,
                file_type=file_type,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        file_type: models.AllowedFileTypes | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.FileResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /files`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.files.list_all():
                print(each)
        """
        from ..api.files import _get_files_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                id_in=id_in,
                file_type=file_type,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def upload(
        self, *, file: File, file_type: models.AllowedFileTypes | str, **options: Unpack[CallOptions]
    ) -> models.FileResponse:
        """Upload a file

        Upload a file of up to 15 MB for documents or attachments.

        Sends ``POST /files``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            file_type: Use of a file; attachments, identity_documents and additional_identity_documents are meant
                for callers.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            await monite.files.upload(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
                file_type="ocr_results",
            )
        """

        from ..api.files import _post_files_response as _parse

        return await self._call(
            _UPLOAD,
            _upload_request(
                file=file,
                file_type=file_type,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncFilesWithRawResponse(self)


class AsyncFilesWithRawResponse:
    """The methods of ``files`` with raw responses."""

    def __init__(self, resource: AsyncFiles) -> None:
        raw_resource = resource._raw()
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.upload = async_raw(raw_resource.upload)
