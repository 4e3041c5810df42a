"""``client.text_templates`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="text_templates.create",
    method="POST",
    path="/text_templates",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.text_templates import _post_text_templates_kwargs as _get_kwargs
    from ..models import CreateTextTemplatePayload

    names = (
        "document_type",
        "name",
        "template",
        "type_",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateTextTemplatePayload(**members))


_DELETE = Operation(
    name="text_templates.delete",
    method="DELETE",
    path="/text_templates/{text_template_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.text_templates import _delete_text_templates_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="text_templates.get",
    method="GET",
    path="/text_templates/{text_template_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.text_templates import _get_text_templates_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="text_templates.list",
    method="GET",
    path="/text_templates",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.text_templates import _get_text_templates_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MAKE_DEFAULT = Operation(
    name="text_templates.make_default",
    method="POST",
    path="/text_templates/{text_template_id}/make_default",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MAKE_DEFAULT.request_builder
def _make_default_request(**given: Any) -> dict[str, Any]:
    from ..api.text_templates import _post_text_templates_id_make_default_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="text_templates.update",
    method="PATCH",
    path="/text_templates/{text_template_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.text_templates import _patch_text_templates_id_kwargs as _get_kwargs
    from ..models import UpdateTextTemplatePayload

    names = (
        "name",
        "template",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateTextTemplatePayload(**members))


class TextTemplates(Resource):
    """Operations on ``text_templates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        document_type: models.TextTemplateDocumentTypeEnum | str,
        name: str,
        template: str,
        type_: models.TextTemplateType | str,
        **options: Unpack[CallOptions],
    ) -> models.TextTemplateResponse:
        """Create a text template

        Sends ``POST /text_templates``, which is not retried automatically once it may have reached the server.

        Args:
            document_type: Kind of document that a text template is for.
            name: Not described in the vendor's document.
            template: Not described in the vendor's document.
            type_: Place of a text template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.text_templates.create(
                document_type="quote",
                name="Example",
                template="Example",
                type_="email_header",
            )
        """

        from ..api.text_templates import _post_text_templates_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                document_type=document_type,
                name=name,
                template=template,
                type_=type_,
            ),
            _parse,
            options,
        )

    def delete(self, text_template_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a text template

        Sends ``DELETE /text_templates/{text_template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.text_templates.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                text_template_id=text_template_id,
            ),
            options,
        )

    def get(self, text_template_id: str | UUID, **options: Unpack[CallOptions]) -> models.TextTemplateResponse:
        """Read a text template

        Sends ``GET /text_templates/{text_template_id}``.

        Args:
            text_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.text_templates.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.text_templates import _get_text_templates_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                text_template_id=text_template_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        type_: models.TextTemplateType | str | Unset = UNSET,
        document_type: models.TextTemplateDocumentTypeEnum | str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.TextTemplateResponse]:
        """List text templates

        List text templates of the entity; the page has tokens, but the operation takes none.

        Sends ``GET /text_templates``.

        Args:
            type_: Place of a text template.
            document_type: Kind of document that a text template is for.
            is_default: Only defaults, or only others.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.text_templates.list()
        """

        from ..api.text_templates import _get_text_templates_response as _parse

        return self._page(
            _LIST,
            _list_request(
                type_=type_,
                document_type=document_type,
                is_default=is_default,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        type_: models.TextTemplateType | str | Unset = UNSET,
        document_type: models.TextTemplateDocumentTypeEnum | str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.TextTemplateResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /text_templates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.text_templates.list_all():
                print(each)
        """
        from ..api.text_templates import _get_text_templates_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                type_=type_,
                document_type=document_type,
                is_default=is_default,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def make_default(self, text_template_id: str | UUID, **options: Unpack[CallOptions]) -> models.TextTemplateResponse:
        """Make a text template the default

        Sends ``POST /text_templates/{text_template_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.text_templates.make_default("00000000-0000-4000-8000-000000000001")
        """

        from ..api.text_templates import _post_text_templates_id_make_default_response as _parse

        return self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                text_template_id=text_template_id,
            ),
            _parse,
            options,
        )

    def update(
        self,
        text_template_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        template: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TextTemplateResponse:
        """Change a text template

        Change the given members of a text template; the others stay.

        Sends ``PATCH /text_templates/{text_template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.
            name: Not described in the vendor's document.
            template: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.text_templates.update(
                "00000000-0000-4000-8000-000000000001",
                name="Example",
            )
        """

        from ..api.text_templates import _patch_text_templates_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                text_template_id=text_template_id,
                name=name,
                template=template,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> TextTemplatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return TextTemplatesWithRawResponse(self)


class TextTemplatesWithRawResponse:
    """The methods of ``text_templates`` with raw responses."""

    def __init__(self, resource: TextTemplates) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.make_default = raw(raw_resource.make_default)
        self.update = raw(raw_resource.update)


class AsyncTextTemplates(AsyncResource):
    """Operations on ``text_templates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        document_type: models.TextTemplateDocumentTypeEnum | str,
        name: str,
        template: str,
        type_: models.TextTemplateType | str,
        **options: Unpack[CallOptions],
    ) -> models.TextTemplateResponse:
        """Create a text template

        Sends ``POST /text_templates``, which is not retried automatically once it may have reached the server.

        Args:
            document_type: Kind of document that a text template is for.
            name: Not described in the vendor's document.
            template: Not described in the vendor's document.
            type_: Place of a text template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.text_templates.create(
                document_type="quote",
                name="Example",
                template="Example",
                type_="email_header",
            )
        """

        from ..api.text_templates import _post_text_templates_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                document_type=document_type,
                name=name,
                template=template,
                type_=type_,
            ),
            _parse,
            options,
        )

    async def delete(self, text_template_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a text template

        Sends ``DELETE /text_templates/{text_template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.text_templates.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                text_template_id=text_template_id,
            ),
            options,
        )

    async def get(self, text_template_id: str | UUID, **options: Unpack[CallOptions]) -> models.TextTemplateResponse:
        """Read a text template

        Sends ``GET /text_templates/{text_template_id}``.

        Args:
            text_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.text_templates.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.text_templates import _get_text_templates_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                text_template_id=text_template_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        type_: models.TextTemplateType | str | Unset = UNSET,
        document_type: models.TextTemplateDocumentTypeEnum | str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.TextTemplateResponse]:
        """List text templates

        List text templates of the entity; the page has tokens, but the operation takes none.

        Sends ``GET /text_templates``.

        Args:
            type_: Place of a text template.
            document_type: Kind of document that a text template is for.
            is_default: Only defaults, or only others.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.text_templates.list()
        """

        from ..api.text_templates import _get_text_templates_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                type_=type_,
                document_type=document_type,
                is_default=is_default,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        type_: models.TextTemplateType | str | Unset = UNSET,
        document_type: models.TextTemplateDocumentTypeEnum | str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.TextTemplateResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /text_templates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.text_templates.list_all():
                print(each)
        """
        from ..api.text_templates import _get_text_templates_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                type_=type_,
                document_type=document_type,
                is_default=is_default,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def make_default(
        self, text_template_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.TextTemplateResponse:
        """Make a text template the default

        Sends ``POST /text_templates/{text_template_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.text_templates.make_default(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.text_templates import _post_text_templates_id_make_default_response as _parse

        return await self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                text_template_id=text_template_id,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        text_template_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        template: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TextTemplateResponse:
        """Change a text template

        Change the given members of a text template; the others stay.

        Sends ``PATCH /text_templates/{text_template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.
            name: Not described in the vendor's document.
            template: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.text_templates.update(
                "00000000-0000-4000-8000-000000000001",
                name="Example",
            )
        """

        from ..api.text_templates import _patch_text_templates_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                text_template_id=text_template_id,
                name=name,
                template=template,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncTextTemplatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncTextTemplatesWithRawResponse(self)


class AsyncTextTemplatesWithRawResponse:
    """The methods of ``text_templates`` with raw responses."""

    def __init__(self, resource: AsyncTextTemplates) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.make_default = async_raw(raw_resource.make_default)
        self.update = async_raw(raw_resource.update)
