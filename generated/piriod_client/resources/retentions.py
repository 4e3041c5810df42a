"""``client.retentions`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import LinkPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_DOWNLOAD_PDF = Operation(
    name="retentions.download_pdf",
    method="GET",
    path="/retentions/{id}/pdf/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_DOWNLOAD_PDF.request_builder
def _download_pdf_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _download_retention_pdf_kwargs as _get_kwargs

    return _get_kwargs(**given)


_FINALIZE = Operation(
    name="retentions.finalize",
    method="GET",
    path="/retentions/{id}/finalize/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_FINALIZE.request_builder
def _finalize_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _finalize_retention_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="retentions.list",
    method="GET",
    path="/retentions/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _list_retentions_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Retentions(Resource):
    """Operations on ``retentions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def download_pdf(self, id: str, **options: Unpack[CallOptions]) -> bytes:
        """Render retention

        Gives the document as PDF, or the fiscal file of the country.

        Sends ``GET /retentions/{id}/pdf/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The bytes of the file.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.retentions.download_pdf("7")
        """

        return self._bytes(
            _DOWNLOAD_PDF,
            _download_pdf_request(
                id=id,
            ),
            options,
        )

    def download_pdf_to_file(self, id: str, *, path: str | PathLike[str], **options: Unpack[CallOptions]) -> Path:
        """Stream the file that ``download_pdf`` returns to ``path``.

        Sends ``GET /retentions/{id}/pdf/`` and takes the arguments of ``download_pdf``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            FileWriteError: The file could not be written after all.
            ApiError: As ``download_pdf``.

        Example:
            piriod.retentions.download_pdf_to_file("7", path="example.bin")
        """
        return self._to_file(
            _DOWNLOAD_PDF,
            _download_pdf_request(
                id=id,
            ),
            path,
            options,
        )

    def finalize(self, id: str, **options: Unpack[CallOptions]) -> models.Retention:
        """Finalize retention

        Makes a draft final. Changes state and cannot be undone although it is a GET: never repeat or
        prefetch it.

        Sends ``GET /retentions/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.retentions.finalize("7")
        """

        from ..api.procurement import _finalize_retention_response as _parse

        return self._call(
            _FINALIZE,
            _finalize_request(
                id=id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        supplier: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        total: float | Unset = UNSET,
        bulk: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Retention]:
        """List retentions

        Sends ``GET /retentions/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            supplier: Identifier of the supplier, as text.
            document: Document type.
            number: Document number.
            date: Date of the document.
            total: Sum of the document.
            bulk: Bulk the retention belongs to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.retentions.list()
        """

        from ..api.procurement import _list_retentions_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                supplier=supplier,
                document=document,
                number=number,
                date=date,
                total=total,
                bulk=bulk,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        supplier: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        total: float | Unset = UNSET,
        bulk: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Retention]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /retentions/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.retentions.list_all():
                print(each)
        """
        from ..api.procurement import _list_retentions_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                supplier=supplier,
                document=document,
                number=number,
                date=date,
                total=total,
                bulk=bulk,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> RetentionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RetentionsWithRawResponse(self)


class RetentionsWithRawResponse:
    """The methods of ``retentions`` with raw responses."""

    def __init__(self, resource: Retentions) -> None:
        raw_resource = resource._raw()
        self.download_pdf = raw(raw_resource.download_pdf)
        self.finalize = raw(raw_resource.finalize)
        self.list = raw(raw_resource.list)


class AsyncRetentions(AsyncResource):
    """Operations on ``retentions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def download_pdf(self, id: str, **options: Unpack[CallOptions]) -> bytes:
        """Render retention

        Gives the document as PDF, or the fiscal file of the country.

        Sends ``GET /retentions/{id}/pdf/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The bytes of the file.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.retentions.download_pdf("7")
        """

        return await self._bytes(
            _DOWNLOAD_PDF,
            _download_pdf_request(
                id=id,
            ),
            options,
        )

    async def download_pdf_to_file(self, id: str, *, path: str | PathLike[str], **options: Unpack[CallOptions]) -> Path:
        """Stream the file that ``download_pdf`` returns to ``path``.

        Sends ``GET /retentions/{id}/pdf/`` and takes the arguments of ``download_pdf``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            FileWriteError: The file could not be written after all.
            ApiError: As ``download_pdf``.

        Example:
            await piriod.retentions.download_pdf_to_file("7", path="example.bin")
        """
        return await self._to_file(
            _DOWNLOAD_PDF,
            _download_pdf_request(
                id=id,
            ),
            path,
            options,
        )

    async def finalize(self, id: str, **options: Unpack[CallOptions]) -> models.Retention:
        """Finalize retention

        Makes a draft final. Changes state and cannot be undone although it is a GET: never repeat or
        prefetch it.

        Sends ``GET /retentions/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.retentions.finalize("7")
        """

        from ..api.procurement import _finalize_retention_response as _parse

        return await self._call(
            _FINALIZE,
            _finalize_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        supplier: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        total: float | Unset = UNSET,
        bulk: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Retention]:
        """List retentions

        Sends ``GET /retentions/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            supplier: Identifier of the supplier, as text.
            document: Document type.
            number: Document number.
            date: Date of the document.
            total: Sum of the document.
            bulk: Bulk the retention belongs to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.retentions.list()
        """

        from ..api.procurement import _list_retentions_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                supplier=supplier,
                document=document,
                number=number,
                date=date,
                total=total,
                bulk=bulk,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        supplier: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        total: float | Unset = UNSET,
        bulk: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Retention]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /retentions/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.retentions.list_all():
                print(each)
        """
        from ..api.procurement import _list_retentions_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                supplier=supplier,
                document=document,
                number=number,
                date=date,
                total=total,
                bulk=bulk,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRetentionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRetentionsWithRawResponse(self)


class AsyncRetentionsWithRawResponse:
    """The methods of ``retentions`` with raw responses."""

    def __init__(self, resource: AsyncRetentions) -> None:
        raw_resource = resource._raw()
        self.download_pdf = async_raw(raw_resource.download_pdf)
        self.finalize = async_raw(raw_resource.finalize)
        self.list = async_raw(raw_resource.list)
