"""``client.einvoice`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models

_SEARCH = Operation(
    name="einvoice.search",
    method="GET",
    path="/einvoice_search",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_SEARCH.request_builder
def _search_request(**given: Any) -> dict[str, Any]:
    from ..api.e_invoicing_search import _get_einvoice_search_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Einvoice(Resource):
    """Operations on ``einvoice``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def search(
        self,
        *,
        network_identifier: str,
        network_schema: models.EinvoiceSchemaTypeEnum | str,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartEinvoicingCredentialExistenceResponse:
        """Look up a participant of e-invoicing

        Find out whether a participant of the network has this identifier.

        Sends ``GET /einvoice_search``.

        Args:
            network_identifier: Identifier of the participant.
            network_schema: Scheme of an identifier in the e-invoicing network.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.einvoice.search(
                network_identifier="Example",
                network_schema="DE:VAT",
            )
        """

        from ..api.e_invoicing_search import _get_einvoice_search_response as _parse

        return self._call(
            _SEARCH,
            _search_request(
                network_identifier=network_identifier,
                network_schema=network_schema,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> EinvoiceWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EinvoiceWithRawResponse(self)


class EinvoiceWithRawResponse:
    """The methods of ``einvoice`` with raw responses."""

    def __init__(self, resource: Einvoice) -> None:
        raw_resource = resource._raw()
        self.search = raw(raw_resource.search)


class AsyncEinvoice(AsyncResource):
    """Operations on ``einvoice``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def search(
        self,
        *,
        network_identifier: str,
        network_schema: models.EinvoiceSchemaTypeEnum | str,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartEinvoicingCredentialExistenceResponse:
        """Look up a participant of e-invoicing

        Find out whether a participant of the network has this identifier.

        Sends ``GET /einvoice_search``.

        Args:
            network_identifier: Identifier of the participant.
            network_schema: Scheme of an identifier in the e-invoicing network.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.einvoice.search(
                network_identifier="Example",
                network_schema="DE:VAT",
            )
        """

        from ..api.e_invoicing_search import _get_einvoice_search_response as _parse

        return await self._call(
            _SEARCH,
            _search_request(
                network_identifier=network_identifier,
                network_schema=network_schema,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncEinvoiceWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEinvoiceWithRawResponse(self)


class AsyncEinvoiceWithRawResponse:
    """The methods of ``einvoice`` with raw responses."""

    def __init__(self, resource: AsyncEinvoice) -> None:
        raw_resource = resource._raw()
        self.search = async_raw(raw_resource.search)
