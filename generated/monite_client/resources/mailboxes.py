"""``client.mailboxes`` of Monite."""

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
    from ..api.mailboxes import _post_mailboxes_kwargs as _get_kwargs
    from ..models import MailboxDomainRequest

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
    from ..api.mailboxes import _delete_mailboxes_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="mailboxes.list",
    method="GET",
    path="/mailboxes",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.mailboxes import _get_mailboxes_kwargs as _get_kwargs

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
    from ..api.mailboxes import _post_mailboxes_search_kwargs as _get_kwargs
    from ..models import MailboxMultipleEntitiesRequest

    names = ("entity_ids",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=MailboxMultipleEntitiesRequest(**members))


class Mailboxes(Resource):
    """Operations on ``mailboxes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        mailbox_domain_id: UUID | str,
        mailbox_name: str,
        related_object_type: models.MailboxObjectTypeEnum | str,
        **options: Unpack[CallOptions],
    ) -> models.MailboxResponse:
        """Create a mailbox

        Create an address that turns incoming mail into payables or receipts.

        Sends ``POST /mailboxes``, which is not retried automatically once it may have reached the server.

        Args:
            mailbox_domain_id: Not described in the vendor's document.
            mailbox_name: Not described in the vendor's document.
            related_object_type: Kind of object that incoming mail becomes.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.mailboxes.create(
                mailbox_domain_id="00000000-0000-4000-8000-000000000001",
                mailbox_name="Example",
                related_object_type="payable",
            )
        """

        from ..api.mailboxes import _post_mailboxes_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                mailbox_domain_id=mailbox_domain_id,
                mailbox_name=mailbox_name,
                related_object_type=related_object_type,
            ),
            _parse,
            options,
        )

    def delete(self, mailbox_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a mailbox

        Sends ``DELETE /mailboxes/{mailbox_id}``, which is not retried automatically once it may have reached the server.

        Args:
            mailbox_id: Id of the mailbox.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.mailboxes.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                mailbox_id=mailbox_id,
            ),
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.MailboxResponse]:
        """List mailboxes

        List all mailboxes, on one page.

        Sends ``GET /mailboxes``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.mailboxes.list()
        """

        from ..api.mailboxes import _get_mailboxes_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.MailboxResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /mailboxes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.mailboxes.list_all():
                print(each)
        """
        from ..api.mailboxes import _get_mailboxes_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def search(self, *, entity_ids: Sequence[UUID | str], **options: Unpack[CallOptions]) -> models.MailboxDataResponse:
        """Search mailboxes of several entities

        List the mailboxes of the given entities, on one page.

        Sends ``POST /mailboxes/search``, which is not retried automatically once it may have reached the server.

        Args:
            entity_ids: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.mailboxes.search(entity_ids=["00000000-0000-4000-8000-000000000001"])
        """

        from ..api.mailboxes import _post_mailboxes_search_response as _parse

        return self._call(
            _SEARCH,
            _search_request(
                entity_ids=entity_ids,
            ),
            _parse,
            options,
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
    """Operations on ``mailboxes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        mailbox_domain_id: UUID | str,
        mailbox_name: str,
        related_object_type: models.MailboxObjectTypeEnum | str,
        **options: Unpack[CallOptions],
    ) -> models.MailboxResponse:
        """Create a mailbox

        Create an address that turns incoming mail into payables or receipts.

        Sends ``POST /mailboxes``, which is not retried automatically once it may have reached the server.

        Args:
            mailbox_domain_id: Not described in the vendor's document.
            mailbox_name: Not described in the vendor's document.
            related_object_type: Kind of object that incoming mail becomes.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.mailboxes.create(
                mailbox_domain_id="00000000-0000-4000-8000-000000000001",
                mailbox_name="Example",
                related_object_type="payable",
            )
        """

        from ..api.mailboxes import _post_mailboxes_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                mailbox_domain_id=mailbox_domain_id,
                mailbox_name=mailbox_name,
                related_object_type=related_object_type,
            ),
            _parse,
            options,
        )

    async def delete(self, mailbox_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a mailbox

        Sends ``DELETE /mailboxes/{mailbox_id}``, which is not retried automatically once it may have reached the server.

        Args:
            mailbox_id: Id of the mailbox.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.mailboxes.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                mailbox_id=mailbox_id,
            ),
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.MailboxResponse]:
        """List mailboxes

        List all mailboxes, on one page.

        Sends ``GET /mailboxes``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.mailboxes.list()
        """

        from ..api.mailboxes import _get_mailboxes_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.MailboxResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /mailboxes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.mailboxes.list_all():
                print(each)
        """
        from ..api.mailboxes import _get_mailboxes_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def search(
        self, *, entity_ids: Sequence[UUID | str], **options: Unpack[CallOptions]
    ) -> models.MailboxDataResponse:
        """Search mailboxes of several entities

        List the mailboxes of the given entities, on one page.

        Sends ``POST /mailboxes/search``, which is not retried automatically once it may have reached the server.

        Args:
            entity_ids: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.mailboxes.search(
                entity_ids=["00000000-0000-4000-8000-000000000001"],
            )
        """

        from ..api.mailboxes import _post_mailboxes_search_response as _parse

        return await self._call(
            _SEARCH,
            _search_request(
                entity_ids=entity_ids,
            ),
            _parse,
            options,
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
