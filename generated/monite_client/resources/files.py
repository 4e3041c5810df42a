"""``client.files`` of Monite."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
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
    from ..api.files.delete_files_id import _get_kwargs

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
    from ..api.files.get_files_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="files.list",
    method="GET",
    path="/files",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in",)),
    headers=frozenset(("x-monite-version",)),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.files.get_files import _get_kwargs

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
    from ..api.files.post_files import _get_kwargs
    from ..models.upload_file import UploadFile

    names = (
        "file",
        "file_type",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UploadFile(**members))


class Files(Resource):
    """Operations on ``files``."""

    def delete(self, file_id: str | UUID) -> None:
        """Delete a file

        Sends ``DELETE /files/{file_id}``, which is not retried automatically once it may have reached the server.

        Args:
            file_id: Id of the file.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                file_id=file_id,
            ),
        )

    def get(self, file_id: str | UUID) -> models.FileResponse:
        """Read a file

        Sends ``GET /files/{file_id}``.

        Args:
            file_id: Id of the file.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.files.get_files_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                file_id=file_id,
            ),
            _parse_response,
        )

    def list(
        self,
        *,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        file_type: models.AllowedFileTypes | str | None | Unset = UNSET,
    ) -> models.FilesResponse:
        """List files

        List all files of the given ids, on one page.

        Sends ``GET /files``.

        Args:
            id_in: Only the files with these ids; the key is repeated.
            file_type: Only files with this file type.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.files.get_files import _parse_response

        return self._call(
            _LIST,
            _list_request(
                id_in=id_in,
                file_type=file_type,
            ),
            _parse_response,
        )

    def upload(self, *, file: File, file_type: models.AllowedFileTypes | str) -> models.FileResponse:
        """Upload a file

        Upload a file of up to 15 MB for documents or attachments.

        Sends ``POST /files``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            file_type: Use of a file; attachments, identity_documents and additional_identity_documents are meant
                for callers.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.files.post_files import _parse_response

        return self._call(
            _UPLOAD,
            _upload_request(
                file=file,
                file_type=file_type,
            ),
            _parse_response,
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
    """Operations on ``files``."""

    async def delete(self, file_id: str | UUID) -> None:
        """Delete a file

        Sends ``DELETE /files/{file_id}``, which is not retried automatically once it may have reached the server.

        Args:
            file_id: Id of the file.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                file_id=file_id,
            ),
        )

    async def get(self, file_id: str | UUID) -> models.FileResponse:
        """Read a file

        Sends ``GET /files/{file_id}``.

        Args:
            file_id: Id of the file.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.files.get_files_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                file_id=file_id,
            ),
            _parse_response,
        )

    async def list(
        self,
        *,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        file_type: models.AllowedFileTypes | str | None | Unset = UNSET,
    ) -> models.FilesResponse:
        """List files

        List all files of the given ids, on one page.

        Sends ``GET /files``.

        Args:
            id_in: Only the files with these ids; the key is repeated.
            file_type: Only files with this file type.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.files.get_files import _parse_response

        return await self._call(
            _LIST,
            _list_request(
                id_in=id_in,
                file_type=file_type,
            ),
            _parse_response,
        )

    async def upload(self, *, file: File, file_type: models.AllowedFileTypes | str) -> models.FileResponse:
        """Upload a file

        Upload a file of up to 15 MB for documents or attachments.

        Sends ``POST /files``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            file_type: Use of a file; attachments, identity_documents and additional_identity_documents are meant
                for callers.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.files.post_files import _parse_response

        return await self._call(
            _UPLOAD,
            _upload_request(
                file=file,
                file_type=file_type,
            ),
            _parse_response,
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
