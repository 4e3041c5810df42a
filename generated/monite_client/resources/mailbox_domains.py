"""``client.mailbox_domains`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
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
    from ..api.mailbox_domains.post_mailbox_domains import _get_kwargs
    from ..models.domain_request import DomainRequest

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
    from ..api.mailbox_domains.delete_mailbox_domains_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="mailbox_domains.list",
    method="GET",
    path="/mailbox_domains",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.mailbox_domains.get_mailbox_domains import _get_kwargs

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
    from ..api.mailbox_domains.post_mailbox_domains_id_verify import _get_kwargs

    return _get_kwargs(**given)


class MailboxDomains(Resource):
    """Operations on ``mailbox_domains``."""

    def create(self, *, domain: str) -> models.DomainResponse:
        """Create a mailbox domain

        Register a domain for mailboxes. The response has the DNS records to set before it can be verified.

        Sends ``POST /mailbox_domains``, which is not retried automatically once it may have reached the server.

        Args:
            domain: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailbox_domains.post_mailbox_domains import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                domain=domain,
            ),
            _parse_response,
        )

    def delete(self, domain_id: str | UUID) -> None:
        """Delete a mailbox domain

        Sends ``DELETE /mailbox_domains/{domain_id}``, which is not retried automatically once it may have reached the server.

        Args:
            domain_id: Id of the domain.

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
                domain_id=domain_id,
            ),
        )

    def list(self) -> models.DomainListResponse:
        """List mailbox domains

        List all domains of the partner that mailboxes can have, on one page.

        Sends ``GET /mailbox_domains``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailbox_domains.get_mailbox_domains import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def verify(self, domain_id: str | UUID) -> models.VerifyResponse:
        """Verify a mailbox domain

        Check the DNS records of a domain.

        Sends ``POST /mailbox_domains/{domain_id}/verify``, which is not retried automatically once it may have reached the server.

        Args:
            domain_id: Id of the domain.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailbox_domains.post_mailbox_domains_id_verify import _parse_response

        return self._call(
            _VERIFY,
            _verify_request(
                domain_id=domain_id,
            ),
            _parse_response,
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
    """Operations on ``mailbox_domains``."""

    async def create(self, *, domain: str) -> models.DomainResponse:
        """Create a mailbox domain

        Register a domain for mailboxes. The response has the DNS records to set before it can be verified.

        Sends ``POST /mailbox_domains``, which is not retried automatically once it may have reached the server.

        Args:
            domain: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailbox_domains.post_mailbox_domains import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                domain=domain,
            ),
            _parse_response,
        )

    async def delete(self, domain_id: str | UUID) -> None:
        """Delete a mailbox domain

        Sends ``DELETE /mailbox_domains/{domain_id}``, which is not retried automatically once it may have reached the server.

        Args:
            domain_id: Id of the domain.

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
                domain_id=domain_id,
            ),
        )

    async def list(self) -> models.DomainListResponse:
        """List mailbox domains

        List all domains of the partner that mailboxes can have, on one page.

        Sends ``GET /mailbox_domains``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailbox_domains.get_mailbox_domains import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def verify(self, domain_id: str | UUID) -> models.VerifyResponse:
        """Verify a mailbox domain

        Check the DNS records of a domain.

        Sends ``POST /mailbox_domains/{domain_id}/verify``, which is not retried automatically once it may have reached the server.

        Args:
            domain_id: Id of the domain.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.mailbox_domains.post_mailbox_domains_id_verify import _parse_response

        return await self._call(
            _VERIFY,
            _verify_request(
                domain_id=domain_id,
            ),
            _parse_response,
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
