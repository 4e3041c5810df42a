"""``client.retentions`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import Any

from ..._runtime.base.operation import Operation
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
    from ..api.procurement.download_retention_pdf import _get_kwargs

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
    from ..api.procurement.finalize_retention import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="retentions.list",
    method="GET",
    path="/retentions/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST_ITEMS = attribute_path("results")
_LIST_PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement.list_retentions import _get_kwargs

    return _get_kwargs(**given)


class Retentions(Resource):
    """Operations on ``retentions``."""

    def download_pdf(self, id: str) -> bytes:
        """Render retention

        Gives the document as PDF, or the fiscal file of the country.

        Sends ``GET /retentions/{id}/pdf/``.

        Args:
            id: Identifier of the object.

        Returns:
            The bytes of the file.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return self._bytes(
            _DOWNLOAD_PDF,
            _download_pdf_request(
                id=id,
            ),
        )

    def download_pdf_to_file(self, id: str, *, path: str | PathLike[str]) -> Path:
        """Stream the file that ``download_pdf`` returns to ``path``.

        Sends ``GET /retentions/{id}/pdf/`` and takes the arguments of ``download_pdf``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            OSError: The file could not be written after all.
            ApiError: As ``download_pdf``.
        """
        return self._to_file(
            _DOWNLOAD_PDF,
            _download_pdf_request(
                id=id,
            ),
            path,
        )

    def finalize(self, id: str) -> models.Retention:
        """Finalize retention

        Makes a draft final. Changes state and cannot be undone although it is a GET: never repeat or
        prefetch it.

        Sends ``GET /retentions/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.finalize_retention import _parse_response

        return self._call(
            _FINALIZE,
            _finalize_request(
                id=id,
            ),
            _parse_response,
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

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.list_retentions import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    ) -> Iterator[models.Retention]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /retentions/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.procurement.list_retentions import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    """Operations on ``retentions``."""

    async def download_pdf(self, id: str) -> bytes:
        """Render retention

        Gives the document as PDF, or the fiscal file of the country.

        Sends ``GET /retentions/{id}/pdf/``.

        Args:
            id: Identifier of the object.

        Returns:
            The bytes of the file.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await self._bytes(
            _DOWNLOAD_PDF,
            _download_pdf_request(
                id=id,
            ),
        )

    async def download_pdf_to_file(self, id: str, *, path: str | PathLike[str]) -> Path:
        """Stream the file that ``download_pdf`` returns to ``path``.

        Sends ``GET /retentions/{id}/pdf/`` and takes the arguments of ``download_pdf``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            OSError: The file could not be written after all.
            ApiError: As ``download_pdf``.
        """
        return await self._to_file(
            _DOWNLOAD_PDF,
            _download_pdf_request(
                id=id,
            ),
            path,
        )

    async def finalize(self, id: str) -> models.Retention:
        """Finalize retention

        Makes a draft final. Changes state and cannot be undone although it is a GET: never repeat or
        prefetch it.

        Sends ``GET /retentions/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.finalize_retention import _parse_response

        return await self._call(
            _FINALIZE,
            _finalize_request(
                id=id,
            ),
            _parse_response,
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

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.list_retentions import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    ) -> AsyncIterator[models.Retention]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /retentions/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.procurement.list_retentions import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
