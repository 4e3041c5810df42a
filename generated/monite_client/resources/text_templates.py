"""``client.text_templates`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
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
    from ..api.text_templates.post_text_templates import _get_kwargs
    from ..models.create_text_template_payload import CreateTextTemplatePayload

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
    from ..api.text_templates.delete_text_templates_id import _get_kwargs

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
    from ..api.text_templates.get_text_templates_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="text_templates.list",
    method="GET",
    path="/text_templates",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.text_templates.get_text_templates import _get_kwargs

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
    from ..api.text_templates.post_text_templates_id_make_default import _get_kwargs

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
    from ..api.text_templates.patch_text_templates_id import _get_kwargs
    from ..models.update_text_template_payload import UpdateTextTemplatePayload

    names = (
        "name",
        "template",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateTextTemplatePayload(**members))


class TextTemplates(Resource):
    """Operations on ``text_templates``."""

    def create(
        self,
        *,
        document_type: models.TextTemplateDocumentTypeEnum | str,
        name: str,
        template: str,
        type_: models.TextTemplateType | str,
    ) -> models.TextTemplateResponse:
        """Create a text template

        Sends ``POST /text_templates``, which is not retried automatically once it may have reached the server.

        Args:
            document_type: Kind of document that a text template is for.
            name: Not described in the vendor's document.
            template: Not described in the vendor's document.
            type_: Place of a text template.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.post_text_templates import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                document_type=document_type,
                name=name,
                template=template,
                type_=type_,
            ),
            _parse_response,
        )

    def delete(self, text_template_id: str | UUID) -> None:
        """Delete a text template

        Sends ``DELETE /text_templates/{text_template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.

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
                text_template_id=text_template_id,
            ),
        )

    def get(self, text_template_id: str | UUID) -> models.TextTemplateResponse:
        """Read a text template

        Sends ``GET /text_templates/{text_template_id}``.

        Args:
            text_template_id: Id of the template.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.get_text_templates_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                text_template_id=text_template_id,
            ),
            _parse_response,
        )

    def list(
        self,
        *,
        type_: models.TextTemplateType | str | Unset = UNSET,
        document_type: models.TextTemplateDocumentTypeEnum | str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
    ) -> models.TextTemplateResponseList:
        """List text templates

        List text templates of the entity; the page has tokens, but the operation takes none.

        Sends ``GET /text_templates``.

        Args:
            type_: Place of a text template.
            document_type: Kind of document that a text template is for.
            is_default: Only defaults, or only others.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.get_text_templates import _parse_response

        return self._call(
            _LIST,
            _list_request(
                type_=type_,
                document_type=document_type,
                is_default=is_default,
            ),
            _parse_response,
        )

    def make_default(self, text_template_id: str | UUID) -> models.TextTemplateResponse:
        """Make a text template the default

        Sends ``POST /text_templates/{text_template_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.post_text_templates_id_make_default import _parse_response

        return self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                text_template_id=text_template_id,
            ),
            _parse_response,
        )

    def update(
        self, text_template_id: str | UUID, *, name: str | Unset = UNSET, template: str | Unset = UNSET
    ) -> models.TextTemplateResponse:
        """Change a text template

        Change the given members of a text template; the others stay.

        Sends ``PATCH /text_templates/{text_template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.
            name: Not described in the vendor's document.
            template: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.patch_text_templates_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                text_template_id=text_template_id,
                name=name,
                template=template,
            ),
            _parse_response,
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
    """Operations on ``text_templates``."""

    async def create(
        self,
        *,
        document_type: models.TextTemplateDocumentTypeEnum | str,
        name: str,
        template: str,
        type_: models.TextTemplateType | str,
    ) -> models.TextTemplateResponse:
        """Create a text template

        Sends ``POST /text_templates``, which is not retried automatically once it may have reached the server.

        Args:
            document_type: Kind of document that a text template is for.
            name: Not described in the vendor's document.
            template: Not described in the vendor's document.
            type_: Place of a text template.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.post_text_templates import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                document_type=document_type,
                name=name,
                template=template,
                type_=type_,
            ),
            _parse_response,
        )

    async def delete(self, text_template_id: str | UUID) -> None:
        """Delete a text template

        Sends ``DELETE /text_templates/{text_template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.

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
                text_template_id=text_template_id,
            ),
        )

    async def get(self, text_template_id: str | UUID) -> models.TextTemplateResponse:
        """Read a text template

        Sends ``GET /text_templates/{text_template_id}``.

        Args:
            text_template_id: Id of the template.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.get_text_templates_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                text_template_id=text_template_id,
            ),
            _parse_response,
        )

    async def list(
        self,
        *,
        type_: models.TextTemplateType | str | Unset = UNSET,
        document_type: models.TextTemplateDocumentTypeEnum | str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
    ) -> models.TextTemplateResponseList:
        """List text templates

        List text templates of the entity; the page has tokens, but the operation takes none.

        Sends ``GET /text_templates``.

        Args:
            type_: Place of a text template.
            document_type: Kind of document that a text template is for.
            is_default: Only defaults, or only others.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.get_text_templates import _parse_response

        return await self._call(
            _LIST,
            _list_request(
                type_=type_,
                document_type=document_type,
                is_default=is_default,
            ),
            _parse_response,
        )

    async def make_default(self, text_template_id: str | UUID) -> models.TextTemplateResponse:
        """Make a text template the default

        Sends ``POST /text_templates/{text_template_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.post_text_templates_id_make_default import _parse_response

        return await self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                text_template_id=text_template_id,
            ),
            _parse_response,
        )

    async def update(
        self, text_template_id: str | UUID, *, name: str | Unset = UNSET, template: str | Unset = UNSET
    ) -> models.TextTemplateResponse:
        """Change a text template

        Change the given members of a text template; the others stay.

        Sends ``PATCH /text_templates/{text_template_id}``, which is not retried automatically once it may have reached the server.

        Args:
            text_template_id: Id of the template.
            name: Not described in the vendor's document.
            template: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.text_templates.patch_text_templates_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                text_template_id=text_template_id,
                name=name,
                template=template,
            ),
            _parse_response,
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
