"""``client.mail_templates`` of Monite."""

from __future__ import annotations

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
    name="mail_templates.create",
    method="POST",
    path="/mail_templates",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.mail_templates import _post_mail_templates_kwargs as _get_kwargs
    from ..models import AddCustomTemplateSchema

    names = (
        "body_template",
        "name",
        "subject_template",
        "type_",
        "is_default",
        "language",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=AddCustomTemplateSchema(**members))


_DELETE = Operation(
    name="mail_templates.delete",
    method="DELETE",
    path="/mail_templates/{template_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.mail_templates import _delete_mail_templates_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="mail_templates.get",
    method="GET",
    path="/mail_templates/{template_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.mail_templates import _get_mail_templates_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="mail_templates.list",
    method="GET",
    path="/mail_templates",
    success=(200,),
    retryable=True,
    lists=frozenset(("type__in", "type__not_in")),
    filters=frozenset(("type__in",)),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version",)),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.mail_templates import _get_mail_templates_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_SYSTEM = Operation(
    name="mail_templates.list_system",
    method="GET",
    path="/mail_templates/system",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)
_LIST_SYSTEM__ITEMS = attribute_path("data")
_LIST_SYSTEM__PAGES = WholeList()


@_LIST_SYSTEM.request_builder
def _list_system_request(**given: Any) -> dict[str, Any]:
    from ..api.mail_templates import _get_mail_templates_system_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MAKE_DEFAULT = Operation(
    name="mail_templates.make_default",
    method="POST",
    path="/mail_templates/{template_id}/make_default",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_MAKE_DEFAULT.request_builder
def _make_default_request(**given: Any) -> dict[str, Any]:
    from ..api.mail_templates import _post_mail_templates_id_make_default_kwargs as _get_kwargs

    return _get_kwargs(**given)


_PREVIEW = Operation(
    name="mail_templates.preview",
    method="POST",
    path="/mail_templates/preview",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_PREVIEW.request_builder
def _preview_request(**given: Any) -> dict[str, Any]:
    from ..api.mail_templates import _post_mail_templates_preview_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="mail_templates.update",
    method="PATCH",
    path="/mail_templates/{template_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.mail_templates import _patch_mail_templates_id_kwargs as _get_kwargs
    from ..models import UpdateCustomTemplateSchemaRequest

    names = (
        "body_template",
        "language",
        "name",
        "subject_template",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateCustomTemplateSchemaRequest(**members))


class MailTemplates(Resource):
    """Operations on ``mail_templates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        body_template: str,
        name: str,
        subject_template: str,
        type_: models.DocumentObjectTypeRequestEnum | str,
        is_default: bool | Unset = UNSET,
        language: models.LanguageCodeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CustomTemplateDataSchema:
        """Create a mail template

        Sends ``POST /mail_templates``, which is not retried automatically once it may have reached the server.

        Args:
            body_template: Not described in the vendor's document.
            name: Not described in the vendor's document.
            subject_template: Not described in the vendor's document.
            type_: Kind of document that a mail template is for.
            is_default: The server's default is False.
            language: Language as an ISO 639-1 code.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.mail_templates.create(
                body_template="Example",
                name="Example",
                subject_template="Example",
                type_="receivables_quote",
            )
        """

        from ..api.mail_templates import _post_mail_templates_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                body_template=body_template,
                name=name,
                subject_template=subject_template,
                type_=type_,
                is_default=is_default,
                language=language,
            ),
            _parse,
            options,
        )

    def delete(self, template_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a mail template

        Sends ``DELETE /mail_templates/{template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.mail_templates.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                template_id=template_id,
            ),
            options,
        )

    def get(self, template_id: str | UUID, **options: Unpack[CallOptions]) -> models.CustomTemplateDataSchema:
        """Read a mail template

        Sends ``GET /mail_templates/{template_id}``.

        Args:
            template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.mail_templates.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.mail_templates import _get_mail_templates_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                template_id=template_id,
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
        sort: models.CustomTemplatesCursorFields | str | Unset = UNSET,
        type_: models.DocumentObjectTypeRequestEnum | str | Unset = UNSET,
        type_in: Sequence[models.DocumentObjectTypeRequestEnum | str] | Unset = UNSET,
        type_not_in: Sequence[models.DocumentObjectTypeRequestEnum | str] | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.CustomTemplateDataSchema]:
        """List mail templates

        List the mail templates, page by page.

        Sends ``GET /mail_templates``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that mail templates can be sorted by.
            type_: Kind of document that a mail template is for.
            type_in: Only mail templates with one of these types; the key is repeated.
            type_not_in: Only mail templates with none of these types; the key is repeated.
            is_default: Only defaults, or only others.
            name: Only mail templates with this name.
            name_iexact: Only mail templates whose name is this text; case does not matter.
            name_contains: Only mail templates whose name contains this text; case matters.
            name_icontains: Only mail templates whose name contains this text; case does not matter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.mail_templates.list()
        """

        from ..api.mail_templates import _get_mail_templates_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                type_in=type_in,
                type_not_in=type_not_in,
                is_default=is_default,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
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
        sort: models.CustomTemplatesCursorFields | str | Unset = UNSET,
        type_: models.DocumentObjectTypeRequestEnum | str | Unset = UNSET,
        type_in: Sequence[models.DocumentObjectTypeRequestEnum | str] | Unset = UNSET,
        type_not_in: Sequence[models.DocumentObjectTypeRequestEnum | str] | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.CustomTemplateDataSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /mail_templates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.mail_templates.list_all():
                print(each)
        """
        from ..api.mail_templates import _get_mail_templates_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                type_in=type_in,
                type_not_in=type_not_in,
                is_default=is_default,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_system(self, **options: Unpack[CallOptions]) -> Page[models.SystemTemplateDataSchema]:
        """List mail templates of the system

        List the mail templates that Monite provides.

        Sends ``GET /mail_templates/system``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.mail_templates.list_system()
        """

        from ..api.mail_templates import _get_mail_templates_system_response as _parse

        return self._page(
            _LIST_SYSTEM, _list_system_request(), _parse, _LIST_SYSTEM__ITEMS, _LIST_SYSTEM__PAGES, options
        )

    def list_system_all(self, **options: Unpack[CallOptions]) -> Iterator[models.SystemTemplateDataSchema]:
        """Yield the records of all pages of ``list_system``, fetched while you iterate.

        Sends ``GET /mail_templates/system`` for each page and takes the arguments of
        ``list_system``. To fetch ahead, use ``list_system(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_system``, while you iterate.

        Example:
            for each in monite.mail_templates.list_system_all():
                print(each)
        """
        from ..api.mail_templates import _get_mail_templates_system_response as _parse

        return self._iterate(
            _LIST_SYSTEM, _list_system_request(), _parse, _LIST_SYSTEM__ITEMS, _LIST_SYSTEM__PAGES, options
        )

    def make_default(self, template_id: str | UUID, **options: Unpack[CallOptions]) -> models.CustomTemplateDataSchema:
        """Make a mail template the default

        Sends ``POST /mail_templates/{template_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.mail_templates.make_default("00000000-0000-4000-8000-000000000001")
        """

        from ..api.mail_templates import _post_mail_templates_id_make_default_response as _parse

        return self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                template_id=template_id,
            ),
            _parse,
            options,
        )

    def preview(
        self, *, body: models.PreviewTemplateRequest | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> models.PreviewTemplateResponse:
        """Preview a mail template

        Render a template with sample data, without storing it.

        Sends ``POST /mail_templates/preview``, which is not retried automatically once it may have reached the server.

        Args:
            body: A mail template to preview.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.mail_templates.preview(
                body=models.PreviewTemplateRequest(body="Example", document_type="receivables_quote", language_code="ab", subject="Example"),
            )
        """

        from ..api.mail_templates import _post_mail_templates_preview_response as _parse

        return self._call(
            _PREVIEW,
            _preview_request(
                body=body,
            ),
            _parse,
            options,
        )

    def update(
        self,
        template_id: str | UUID,
        *,
        body_template: str | Unset = UNSET,
        language: models.LanguageCodeEnum | str | Unset = UNSET,
        name: str | Unset = UNSET,
        subject_template: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CustomTemplateDataSchema:
        """Change a mail template

        Change the given members of a mail template; the others stay.

        Sends ``PATCH /mail_templates/{template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            template_id: Id of the template.
            body_template: Not described in the vendor's document.
            language: Language as an ISO 639-1 code.
            name: Not described in the vendor's document.
            subject_template: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.mail_templates.update(
                "00000000-0000-4000-8000-000000000001",
                body_template="Example",
            )
        """

        from ..api.mail_templates import _patch_mail_templates_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                template_id=template_id,
                body_template=body_template,
                language=language,
                name=name,
                subject_template=subject_template,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> MailTemplatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return MailTemplatesWithRawResponse(self)


class MailTemplatesWithRawResponse:
    """The methods of ``mail_templates`` with raw responses."""

    def __init__(self, resource: MailTemplates) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.list_system = raw(raw_resource.list_system)
        self.make_default = raw(raw_resource.make_default)
        self.preview = raw(raw_resource.preview)
        self.update = raw(raw_resource.update)


class AsyncMailTemplates(AsyncResource):
    """Operations on ``mail_templates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        body_template: str,
        name: str,
        subject_template: str,
        type_: models.DocumentObjectTypeRequestEnum | str,
        is_default: bool | Unset = UNSET,
        language: models.LanguageCodeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CustomTemplateDataSchema:
        """Create a mail template

        Sends ``POST /mail_templates``, which is not retried automatically once it may have reached the server.

        Args:
            body_template: Not described in the vendor's document.
            name: Not described in the vendor's document.
            subject_template: Not described in the vendor's document.
            type_: Kind of document that a mail template is for.
            is_default: The server's default is False.
            language: Language as an ISO 639-1 code.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.mail_templates.create(
                body_template="Example",
                name="Example",
                subject_template="Example",
                type_="receivables_quote",
            )
        """

        from ..api.mail_templates import _post_mail_templates_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                body_template=body_template,
                name=name,
                subject_template=subject_template,
                type_=type_,
                is_default=is_default,
                language=language,
            ),
            _parse,
            options,
        )

    async def delete(self, template_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a mail template

        Sends ``DELETE /mail_templates/{template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.mail_templates.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                template_id=template_id,
            ),
            options,
        )

    async def get(self, template_id: str | UUID, **options: Unpack[CallOptions]) -> models.CustomTemplateDataSchema:
        """Read a mail template

        Sends ``GET /mail_templates/{template_id}``.

        Args:
            template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.mail_templates.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.mail_templates import _get_mail_templates_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                template_id=template_id,
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
        sort: models.CustomTemplatesCursorFields | str | Unset = UNSET,
        type_: models.DocumentObjectTypeRequestEnum | str | Unset = UNSET,
        type_in: Sequence[models.DocumentObjectTypeRequestEnum | str] | Unset = UNSET,
        type_not_in: Sequence[models.DocumentObjectTypeRequestEnum | str] | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.CustomTemplateDataSchema]:
        """List mail templates

        List the mail templates, page by page.

        Sends ``GET /mail_templates``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that mail templates can be sorted by.
            type_: Kind of document that a mail template is for.
            type_in: Only mail templates with one of these types; the key is repeated.
            type_not_in: Only mail templates with none of these types; the key is repeated.
            is_default: Only defaults, or only others.
            name: Only mail templates with this name.
            name_iexact: Only mail templates whose name is this text; case does not matter.
            name_contains: Only mail templates whose name contains this text; case matters.
            name_icontains: Only mail templates whose name contains this text; case does not matter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.mail_templates.list()
        """

        from ..api.mail_templates import _get_mail_templates_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                type_in=type_in,
                type_not_in=type_not_in,
                is_default=is_default,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
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
        sort: models.CustomTemplatesCursorFields | str | Unset = UNSET,
        type_: models.DocumentObjectTypeRequestEnum | str | Unset = UNSET,
        type_in: Sequence[models.DocumentObjectTypeRequestEnum | str] | Unset = UNSET,
        type_not_in: Sequence[models.DocumentObjectTypeRequestEnum | str] | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.CustomTemplateDataSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /mail_templates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.mail_templates.list_all():
                print(each)
        """
        from ..api.mail_templates import _get_mail_templates_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                type_in=type_in,
                type_not_in=type_not_in,
                is_default=is_default,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def list_system(self, **options: Unpack[CallOptions]) -> AsyncPage[models.SystemTemplateDataSchema]:
        """List mail templates of the system

        List the mail templates that Monite provides.

        Sends ``GET /mail_templates/system``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.mail_templates.list_system()
        """

        from ..api.mail_templates import _get_mail_templates_system_response as _parse

        return await self._page(
            _LIST_SYSTEM, _list_system_request(), _parse, _LIST_SYSTEM__ITEMS, _LIST_SYSTEM__PAGES, options
        )

    def list_system_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.SystemTemplateDataSchema]:
        """Yield the records of all pages of ``list_system``, fetched while you iterate.

        Sends ``GET /mail_templates/system`` for each page and takes the arguments of
        ``list_system``. To fetch ahead, use ``list_system(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_system``, while you iterate.

        Example:
            async for each in monite.mail_templates.list_system_all():
                print(each)
        """
        from ..api.mail_templates import _get_mail_templates_system_response as _parse

        return self._iterate(
            _LIST_SYSTEM, _list_system_request(), _parse, _LIST_SYSTEM__ITEMS, _LIST_SYSTEM__PAGES, options
        )

    async def make_default(
        self, template_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CustomTemplateDataSchema:
        """Make a mail template the default

        Sends ``POST /mail_templates/{template_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            template_id: Id of the template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.mail_templates.make_default(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.mail_templates import _post_mail_templates_id_make_default_response as _parse

        return await self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                template_id=template_id,
            ),
            _parse,
            options,
        )

    async def preview(
        self, *, body: models.PreviewTemplateRequest | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> models.PreviewTemplateResponse:
        """Preview a mail template

        Render a template with sample data, without storing it.

        Sends ``POST /mail_templates/preview``, which is not retried automatically once it may have reached the server.

        Args:
            body: A mail template to preview.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.mail_templates.preview(
                body=models.PreviewTemplateRequest(body="Example", document_type="receivables_quote", language_code="ab", subject="Example"),
            )
        """

        from ..api.mail_templates import _post_mail_templates_preview_response as _parse

        return await self._call(
            _PREVIEW,
            _preview_request(
                body=body,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        template_id: str | UUID,
        *,
        body_template: str | Unset = UNSET,
        language: models.LanguageCodeEnum | str | Unset = UNSET,
        name: str | Unset = UNSET,
        subject_template: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CustomTemplateDataSchema:
        """Change a mail template

        Change the given members of a mail template; the others stay.

        Sends ``PATCH /mail_templates/{template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            template_id: Id of the template.
            body_template: Not described in the vendor's document.
            language: Language as an ISO 639-1 code.
            name: Not described in the vendor's document.
            subject_template: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.mail_templates.update(
                "00000000-0000-4000-8000-000000000001",
                body_template="Example",
            )
        """

        from ..api.mail_templates import _patch_mail_templates_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                template_id=template_id,
                body_template=body_template,
                language=language,
                name=name,
                subject_template=subject_template,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncMailTemplatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncMailTemplatesWithRawResponse(self)


class AsyncMailTemplatesWithRawResponse:
    """The methods of ``mail_templates`` with raw responses."""

    def __init__(self, resource: AsyncMailTemplates) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.list_system = async_raw(raw_resource.list_system)
        self.make_default = async_raw(raw_resource.make_default)
        self.preview = async_raw(raw_resource.preview)
        self.update = async_raw(raw_resource.update)
