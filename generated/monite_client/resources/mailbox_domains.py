"""``client.mailbox_domains`` of Monite."""

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

_CREATE = Operation(
    name="mailbox_domains.create",
    method="POST",
    path="/mailbox_domains",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.mailbox_domains import _post_mailbox_domains_kwargs as _get_kwargs
    from ..models import DomainRequest

    names = ("domain",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=DomainRequest(**members))


_DELETE = Operation(
    name="mailbox_domains.delete",
    method="DELETE",
    path="/mailbox_domains/{domain_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.mailbox_domains import _delete_mailbox_domains_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="mailbox_domains.list",
    method="GET",
    path="/mailbox_domains",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.mailbox_domains import _get_mailbox_domains_kwargs as _get_kwargs

    return _get_kwargs(**given)


_VERIFY = Operation(
    name="mailbox_domains.verify",
    method="POST",
    path="/mailbox_domains/{domain_id}/verify",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_VERIFY.request_builder
def _verify_request(**given: Any) -> dict[str, Any]:
    from ..api.mailbox_domains import _post_mailbox_domains_id_verify_kwargs as _get_kwargs

    return _get_kwargs(**given)


class MailboxDomains(Resource):
    """Operations on ``mailbox_domains``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(self, *, domain: str, **options: Unpack[CallOptions]) -> models.DomainResponse:
        """Create a mailbox domain

        Register a domain for mailboxes. The response has the DNS records to set before it can be verified.

        Sends ``POST /mailbox_domains``, which is not retried automatically once it may have reached the server.

        Args:
            domain: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.mailbox_domains.create(domain="Example")
        """

        from ..api.mailbox_domains import _post_mailbox_domains_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                domain=domain,
            ),
            _parse,
            options,
        )

    def delete(self, domain_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a mailbox domain

        Sends ``DELETE /mailbox_domains/{domain_id}``, which is not retried automatically once it may have reached the server.

        Args:
            domain_id: Id of the domain.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.mailbox_domains.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                domain_id=domain_id,
            ),
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.DomainResponse]:
        """List mailbox domains

        List all domains of the partner that mailboxes can have, on one page.

        Sends ``GET /mailbox_domains``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.mailbox_domains.list()
        """

        from ..api.mailbox_domains import _get_mailbox_domains_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.DomainResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /mailbox_domains`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.mailbox_domains.list_all():
                print(each)
        """
        from ..api.mailbox_domains import _get_mailbox_domains_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def verify(self, domain_id: str | UUID, **options: Unpack[CallOptions]) -> models.VerifyResponse:
        """Verify a mailbox domain

        Check the DNS records of a domain.

        Sends ``POST /mailbox_domains/{domain_id}/verify``, which is not retried automatically once it may have reached the server.

        Args:
            domain_id: Id of the domain.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.mailbox_domains.verify("00000000-0000-4000-8000-000000000001")
        """

        from ..api.mailbox_domains import _post_mailbox_domains_id_verify_response as _parse

        return self._call(
            _VERIFY,
            _verify_request(
                domain_id=domain_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> MailboxDomainsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return MailboxDomainsWithRawResponse(self)


class MailboxDomainsWithRawResponse:
    """The methods of ``mailbox_domains`` with raw responses."""

    def __init__(self, resource: MailboxDomains) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)
        self.verify = raw(raw_resource.verify)


class AsyncMailboxDomains(AsyncResource):
    """Operations on ``mailbox_domains``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(self, *, domain: str, **options: Unpack[CallOptions]) -> models.DomainResponse:
        """Create a mailbox domain

        Register a domain for mailboxes. The response has the DNS records to set before it can be verified.

        Sends ``POST /mailbox_domains``, which is not retried automatically once it may have reached the server.

        Args:
            domain: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.mailbox_domains.create(domain="Example")
        """

        from ..api.mailbox_domains import _post_mailbox_domains_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                domain=domain,
            ),
            _parse,
            options,
        )

    async def delete(self, domain_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a mailbox domain

        Sends ``DELETE /mailbox_domains/{domain_id}``, which is not retried automatically once it may have reached the server.

        Args:
            domain_id: Id of the domain.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.mailbox_domains.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                domain_id=domain_id,
            ),
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.DomainResponse]:
        """List mailbox domains

        List all domains of the partner that mailboxes can have, on one page.

        Sends ``GET /mailbox_domains``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.mailbox_domains.list()
        """

        from ..api.mailbox_domains import _get_mailbox_domains_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.DomainResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /mailbox_domains`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.mailbox_domains.list_all():
                print(each)
        """
        from ..api.mailbox_domains import _get_mailbox_domains_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def verify(self, domain_id: str | UUID, **options: Unpack[CallOptions]) -> models.VerifyResponse:
        """Verify a mailbox domain

        Check the DNS records of a domain.

        Sends ``POST /mailbox_domains/{domain_id}/verify``, which is not retried automatically once it may have reached the server.

        Args:
            domain_id: Id of the domain.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.mailbox_domains.verify("00000000-0000-4000-8000-000000000001")
        """

        from ..api.mailbox_domains import _post_mailbox_domains_id_verify_response as _parse

        return await self._call(
            _VERIFY,
            _verify_request(
                domain_id=domain_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncMailboxDomainsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncMailboxDomainsWithRawResponse(self)


class AsyncMailboxDomainsWithRawResponse:
    """The methods of ``mailbox_domains`` with raw responses."""

    def __init__(self, resource: AsyncMailboxDomains) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
        self.verify = async_raw(raw_resource.verify)
