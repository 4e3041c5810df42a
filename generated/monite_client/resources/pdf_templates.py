"""``client.pdf_templates`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models

_GET = Operation(
    name="pdf_templates.get",
    method="GET",
    path="/document_templates/{document_template_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.pdf_templates import _get_document_templates_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="pdf_templates.list",
    method="GET",
    path="/document_templates",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.pdf_templates import _get_document_templates_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_SYSTEM = Operation(
    name="pdf_templates.list_system",
    method="GET",
    path="/document_templates/system",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_SYSTEM__ITEMS = attribute_path("data")
_LIST_SYSTEM__PAGES = WholeList()


@_LIST_SYSTEM.request_builder
def _list_system_request(**given: Any) -> dict[str, Any]:
    from ..api.pdf_templates import _get_document_templates_system_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MAKE_DEFAULT = Operation(
    name="pdf_templates.make_default",
    method="POST",
    path="/document_templates/{document_template_id}/make_default",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MAKE_DEFAULT.request_builder
def _make_default_request(**given: Any) -> dict[str, Any]:
    from ..api.pdf_templates import _post_document_templates_id_make_default_kwargs as _get_kwargs

    return _get_kwargs(**given)


_PREVIEW = Operation(
    name="pdf_templates.preview",
    method="GET",
    path="/document_templates/{document_template_id}/preview",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_PREVIEW.request_builder
def _preview_request(**given: Any) -> dict[str, Any]:
    from ..api.pdf_templates import _get_document_templates_id_preview_kwargs as _get_kwargs

    return _get_kwargs(**given)


class PdfTemplates(Resource):
    """Operations on ``pdf_templates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(
        self, document_template_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.TemplateReceivableResponse:
        """Read a PDF template

        Sends ``GET /document_templates/{document_template_id}``.

        Args:
            document_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.pdf_templates.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.pdf_templates import _get_document_templates_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                document_template_id=document_template_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.TemplateReceivableResponse]:
        """List PDF templates

        List all templates of PDF documents, on one page.

        Sends ``GET /document_templates``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.pdf_templates.list()
        """

        from ..api.pdf_templates import _get_document_templates_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.TemplateReceivableResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /document_templates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.pdf_templates.list_all():
                print(each)
        """
        from ..api.pdf_templates import _get_document_templates_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_system(self, **options: Unpack[CallOptions]) -> Page[models.TemplateReceivableResponse]:
        """List PDF templates of the system

        List the templates of PDF documents that Monite provides, on one page.

        Sends ``GET /document_templates/system``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.pdf_templates.list_system()
        """

        from ..api.pdf_templates import _get_document_templates_system_response as _parse

        return self._page(
            _LIST_SYSTEM, _list_system_request(), _parse, _LIST_SYSTEM__ITEMS, _LIST_SYSTEM__PAGES, options
        )

    def list_system_all(self, **options: Unpack[CallOptions]) -> Iterator[models.TemplateReceivableResponse]:
        """Yield the records of all pages of ``list_system``, fetched while you iterate.

        Sends ``GET /document_templates/system`` for each page and takes the arguments of
        ``list_system``. To fetch ahead, use ``list_system(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_system``, while you iterate.

        Example:
            for each in monite.pdf_templates.list_system_all():
                print(each)
        """
        from ..api.pdf_templates import _get_document_templates_system_response as _parse

        return self._iterate(
            _LIST_SYSTEM, _list_system_request(), _parse, _LIST_SYSTEM__ITEMS, _LIST_SYSTEM__PAGES, options
        )

    def make_default(
        self, document_template_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.TemplateReceivableResponse:
        """Make a PDF template the default

        Sends ``POST /document_templates/{document_template_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            document_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.pdf_templates.make_default("00000000-0000-4000-8000-000000000001")
        """

        from ..api.pdf_templates import _post_document_templates_id_make_default_response as _parse

        return self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                document_template_id=document_template_id,
            ),
            _parse,
            options,
        )

    def preview(self, document_template_id: str | UUID, **options: Unpack[CallOptions]) -> bytes:
        """Download the preview of a PDF template

        Download the preview of a template as a PDF file.

        Sends ``GET /document_templates/{document_template_id}/preview``.

        Args:
            document_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The bytes of the file.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.pdf_templates.preview("00000000-0000-4000-8000-000000000001")
        """

        return self._bytes(
            _PREVIEW,
            _preview_request(
                document_template_id=document_template_id,
            ),
            options,
        )

    def preview_to_file(
        self, document_template_id: str | UUID, *, path: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Stream the file that ``preview`` returns to ``path``.

        Sends ``GET /document_templates/{document_template_id}/preview`` and takes the arguments of ``preview``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            FileWriteError: The file could not be written after all.
            ApiError: As ``preview``.

        Example:
            monite.pdf_templates.preview_to_file(
                "00000000-0000-4000-8000-000000000001",
                path="example.bin",
            )
        """
        return self._to_file(
            _PREVIEW,
            _preview_request(
                document_template_id=document_template_id,
            ),
            path,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PdfTemplatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PdfTemplatesWithRawResponse(self)


class PdfTemplatesWithRawResponse:
    """The methods of ``pdf_templates`` with raw responses."""

    def __init__(self, resource: PdfTemplates) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.list_system = raw(raw_resource.list_system)
        self.make_default = raw(raw_resource.make_default)
        self.preview = raw(raw_resource.preview)


class AsyncPdfTemplates(AsyncResource):
    """Operations on ``pdf_templates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(
        self, document_template_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.TemplateReceivableResponse:
        """Read a PDF template

        Sends ``GET /document_templates/{document_template_id}``.

        Args:
            document_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.pdf_templates.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.pdf_templates import _get_document_templates_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                document_template_id=document_template_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.TemplateReceivableResponse]:
        """List PDF templates

        List all templates of PDF documents, on one page.

        Sends ``GET /document_templates``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.pdf_templates.list()
        """

        from ..api.pdf_templates import _get_document_templates_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.TemplateReceivableResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /document_templates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.pdf_templates.list_all():
                print(each)
        """
        from ..api.pdf_templates import _get_document_templates_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def list_system(self, **options: Unpack[CallOptions]) -> AsyncPage[models.TemplateReceivableResponse]:
        """List PDF templates of the system

        List the templates of PDF documents that Monite provides, on one page.

        Sends ``GET /document_templates/system``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.pdf_templates.list_system()
        """

        from ..api.pdf_templates import _get_document_templates_system_response as _parse

        return await self._page(
            _LIST_SYSTEM, _list_system_request(), _parse, _LIST_SYSTEM__ITEMS, _LIST_SYSTEM__PAGES, options
        )

    def list_system_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.TemplateReceivableResponse]:
        """Yield the records of all pages of ``list_system``, fetched while you iterate.

        Sends ``GET /document_templates/system`` for each page and takes the arguments of
        ``list_system``. To fetch ahead, use ``list_system(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_system``, while you iterate.

        Example:
            async for each in monite.pdf_templates.list_system_all():
                print(each)
        """
        from ..api.pdf_templates import _get_document_templates_system_response as _parse

        return self._iterate(
            _LIST_SYSTEM, _list_system_request(), _parse, _LIST_SYSTEM__ITEMS, _LIST_SYSTEM__PAGES, options
        )

    async def make_default(
        self, document_template_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.TemplateReceivableResponse:
        """Make a PDF template the default

        Sends ``POST /document_templates/{document_template_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            document_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.pdf_templates.make_default(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.pdf_templates import _post_document_templates_id_make_default_response as _parse

        return await self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                document_template_id=document_template_id,
            ),
            _parse,
            options,
        )

    async def preview(self, document_template_id: str | UUID, **options: Unpack[CallOptions]) -> bytes:
        """Download the preview of a PDF template

        Download the preview of a template as a PDF file.

        Sends ``GET /document_templates/{document_template_id}/preview``.

        Args:
            document_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The bytes of the file.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.pdf_templates.preview("00000000-0000-4000-8000-000000000001")
        """

        return await self._bytes(
            _PREVIEW,
            _preview_request(
                document_template_id=document_template_id,
            ),
            options,
        )

    async def preview_to_file(
        self, document_template_id: str | UUID, *, path: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Stream the file that ``preview`` returns to ``path``.

        Sends ``GET /document_templates/{document_template_id}/preview`` and takes the arguments of ``preview``.

        Args:
            path: Where the file goes. A file that is there stays as it is when the transfer fails.

        Returns:
            ``path``.

        Raises:
            InvalidRequestError: No file can be written there; nothing was sent.
            FileWriteError: The file could not be written after all.
            ApiError: As ``preview``.

        Example:
            await monite.pdf_templates.preview_to_file(
                "00000000-0000-4000-8000-000000000001",
                path="example.bin",
            )
        """
        return await self._to_file(
            _PREVIEW,
            _preview_request(
                document_template_id=document_template_id,
            ),
            path,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPdfTemplatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPdfTemplatesWithRawResponse(self)


class AsyncPdfTemplatesWithRawResponse:
    """The methods of ``pdf_templates`` with raw responses."""

    def __init__(self, resource: AsyncPdfTemplates) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.list_system = async_raw(raw_resource.list_system)
        self.make_default = async_raw(raw_resource.make_default)
        self.preview = async_raw(raw_resource.preview)
