"""``client.mailboxes`` of Monite."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models

_CREATE = Operation(
    name="mailboxes.create",
    method="POST",
    path="/mailboxes",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.mailboxes.post_mailboxes import _get_kwargs
    from ..models.mailbox_domain_request import MailboxDomainRequest

    names = (
        "mailbox_domain_id",
        "mailbox_name",
        "related_object_type",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=MailboxDomainRequest(**members))


_DELETE = Operation(
    name="mailboxes.delete",
    method="DELETE",
    path="/mailboxes/{mailbox_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.mailboxes.delete_mailboxes_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="mailboxes.list",
    method="GET",
    path="/mailboxes",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.mailboxes.get_mailboxes import _get_kwargs

    return _get_kwargs(**given)


_SEARCH = Operation(
    name="mailboxes.search",
    method="POST",
    path="/mailboxes/search",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_SEARCH.request_builder
def _search_request(**given: Any) -> dict[str, Any]:
    from ..api.mailboxes.post_mailboxes_search import _get_kwargs
    from ..models.mailbox_multiple_entities_request import MailboxMultipleEntitiesRequest

    names = ("entity_ids",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=MailboxMultipleEntitiesRequest(**members))


class Mailboxes(Resource):
    """Operations on ``mailboxes``."""

    def create(
        self,
        *,
        mailbox_domain_id: UUID | str,
        mailbox_name: str,
        related_object_type: models.MailboxObjectTypeEnum | str,
    ) -> models.MailboxResponse:
        """Create a mailbox

        Create an address that turns incoming mail into payables or receipts.

        Sends ``POST /mailboxes``, which is not retried automatically once it may have reached the server.

        Args:
            mailbox_domain_id: Not described in the vendor's document.
            mailbox_name: Not described in the vendor's document.
            related_object_type: Kind of object that incoming mail becomes.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailboxes.post_mailboxes import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                mailbox_domain_id=mailbox_domain_id,
                mailbox_name=mailbox_name,
                related_object_type=related_object_type,
            ),
            _parse_response,
        )

    def delete(self, mailbox_id: str | UUID) -> None:
        """Delete a mailbox

        Sends ``DELETE /mailboxes/{mailbox_id}``, which is not retried automatically once it may have reached the server.

        Args:
            mailbox_id: Id of the mailbox.

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
                mailbox_id=mailbox_id,
            ),
        )

    def list(self) -> models.MailboxDataResponse:
        """List mailboxes

        List all mailboxes, on one page.

        Sends ``GET /mailboxes``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailboxes.get_mailboxes import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def search(self, *, entity_ids: Sequence[UUID | str]) -> models.MailboxDataResponse:
        """Search mailboxes of several entities

        List the mailboxes of the given entities, on one page.

        Sends ``POST /mailboxes/search``, which is not retried automatically once it may have reached the server.

        Args:
            entity_ids: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailboxes.post_mailboxes_search import _parse_response

        return self._call(
            _SEARCH,
            _search_request(
                entity_ids=entity_ids,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> MailboxesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return MailboxesWithRawResponse(self)


class MailboxesWithRawResponse:
    """The methods of ``mailboxes`` with raw responses."""

    def __init__(self, resource: Mailboxes) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)
        self.search = raw(raw_resource.search)


class AsyncMailboxes(AsyncResource):
    """Operations on ``mailboxes``."""

    async def create(
        self,
        *,
        mailbox_domain_id: UUID | str,
        mailbox_name: str,
        related_object_type: models.MailboxObjectTypeEnum | str,
    ) -> models.MailboxResponse:
        """Create a mailbox

        Create an address that turns incoming mail into payables or receipts.

        Sends ``POST /mailboxes``, which is not retried automatically once it may have reached the server.

        Args:
            mailbox_domain_id: Not described in the vendor's document.
            mailbox_name: Not described in the vendor's document.
            related_object_type: Kind of object that incoming mail becomes.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailboxes.post_mailboxes import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                mailbox_domain_id=mailbox_domain_id,
                mailbox_name=mailbox_name,
                related_object_type=related_object_type,
            ),
            _parse_response,
        )

    async def delete(self, mailbox_id: str | UUID) -> None:
        """Delete a mailbox

        Sends ``DELETE /mailboxes/{mailbox_id}``, which is not retried automatically once it may have reached the server.

        Args:
            mailbox_id: Id of the mailbox.

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
                mailbox_id=mailbox_id,
            ),
        )

    async def list(self) -> models.MailboxDataResponse:
        """List mailboxes

        List all mailboxes, on one page.

        Sends ``GET /mailboxes``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailboxes.get_mailboxes import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def search(self, *, entity_ids: Sequence[UUID | str]) -> models.MailboxDataResponse:
        """Search mailboxes of several entities

        List the mailboxes of the given entities, on one page.

        Sends ``POST /mailboxes/search``, which is not retried automatically once it may have reached the server.

        Args:
            entity_ids: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailboxes.post_mailboxes_search import _parse_response

        return await self._call(
            _SEARCH,
            _search_request(
                entity_ids=entity_ids,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncMailboxesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncMailboxesWithRawResponse(self)


class AsyncMailboxesWithRawResponse:
    """The methods of ``mailboxes`` with raw responses."""

    def __init__(self, resource: AsyncMailboxes) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
        self.search = async_raw(raw_resource.search)
