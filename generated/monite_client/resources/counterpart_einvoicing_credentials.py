"""``client.counterpart_einvoicing_credentials`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
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
    name="counterpart_einvoicing_credentials.create",
    method="POST",
    path="/counterparts/{counterpart_id}/einvoicing_credentials",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_e_invoicing_credentials import (
        _post_counterparts_id_einvoicing_credentials_kwargs as _get_kwargs,
    )

    return _get_kwargs(**given)


_DELETE = Operation(
    name="counterpart_einvoicing_credentials.delete",
    method="DELETE",
    path="/counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_e_invoicing_credentials import (
        _delete_counterparts_id_einvoicing_crede_galdpb_kwargs as _get_kwargs,
    )

    return _get_kwargs(**given)


_GET = Operation(
    name="counterpart_einvoicing_credentials.get",
    method="GET",
    path="/counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_e_invoicing_credentials import (
        _get_counterparts_id_einvoicing_credentials_id_kwargs as _get_kwargs,
    )

    return _get_kwargs(**given)


_LIST = Operation(
    name="counterpart_einvoicing_credentials.list",
    method="GET",
    path="/counterparts/{counterpart_id}/einvoicing_credentials",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_e_invoicing_credentials import (
        _get_counterparts_id_einvoicing_credentials_kwargs as _get_kwargs,
    )

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="counterpart_einvoicing_credentials.update",
    method="PATCH",
    path="/counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_e_invoicing_credentials import (
        _patch_counterparts_id_einvoicing_creden_lchabc_kwargs as _get_kwargs,
    )
    from ..models import UpdateCounterpartEinvoicingCredentialSchema

    names = (
        "network_identifier",
        "network_schema",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateCounterpartEinvoicingCredentialSchema(**members))


class CounterpartEinvoicingCredentials(Resource):
    """Operations on ``counterpart_einvoicing_credentials``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        counterpart_id: str | UUID,
        *,
        body: models.CreateCounterpartEinvoicingCredentialCounterpartVatId
        | models.CounterpartEinvoicingCredentialSchema
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CounterpartEinvoicingCredentialResponse:
        """Create e-invoicing credentials of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/einvoicing_credentials``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            body: New e-invoicing credentials, from a stored VAT id or written out.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.counterpart_einvoicing_credentials.create(
                "00000000-0000-4000-8000-000000000001",
                body=models.CreateCounterpartEinvoicingCredentialCounterpartVatId(counterpart_vat_id_id="00000000-0000-4000-8000-000000000001"),
            )
        """

        from ..api.counterpart_e_invoicing_credentials import (
            _post_counterparts_id_einvoicing_credentials_response as _parse,
        )

        return self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                body=body,
            ),
            _parse,
            options,
        )

    def delete(self, counterpart_id: str | UUID, credential_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete e-invoicing credentials of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            credential_id: Id of the credentials.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_einvoicing_credentials.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                credential_id=credential_id,
            ),
            options,
        )

    def get(
        self, counterpart_id: str | UUID, credential_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartEinvoicingCredentialResponse:
        """Read e-invoicing credentials of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            credential_id: Id of the credentials.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_einvoicing_credentials.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_e_invoicing_credentials import (
            _get_counterparts_id_einvoicing_credentials_id_response as _parse,
        )

        return self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                credential_id=credential_id,
            ),
            _parse,
            options,
        )

    def list(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Page[models.CounterpartEinvoicingCredentialResponse]:
        """List e-invoicing credentials of a counterpart

        List all e-invoicing credentials of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/einvoicing_credentials``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_einvoicing_credentials.list(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_e_invoicing_credentials import (
            _get_counterparts_id_einvoicing_credentials_response as _parse,
        )

        return self._page(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Iterator[models.CounterpartEinvoicingCredentialResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/einvoicing_credentials`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.counterpart_einvoicing_credentials.list_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.counterpart_e_invoicing_credentials import (
            _get_counterparts_id_einvoicing_credentials_response as _parse,
        )

        return self._iterate(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        counterpart_id: str | UUID,
        credential_id: str | UUID,
        *,
        network_identifier: str | Unset = UNSET,
        network_schema: models.EinvoiceSchemaTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartEinvoicingCredentialResponse:
        """Change e-invoicing credentials of a counterpart

        Change the given members of e-invoicing credentials of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            credential_id: Id of the credentials.
            network_identifier: Not described in the vendor's document.
            network_schema: Scheme of an identifier in the e-invoicing network.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_einvoicing_credentials.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                network_identifier="Example",
            )
        """

        from ..api.counterpart_e_invoicing_credentials import (
            _patch_counterparts_id_einvoicing_creden_lchabc_response as _parse,
        )

        return self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                credential_id=credential_id,
                network_identifier=network_identifier,
                network_schema=network_schema,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CounterpartEinvoicingCredentialsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CounterpartEinvoicingCredentialsWithRawResponse(self)


class CounterpartEinvoicingCredentialsWithRawResponse:
    """The methods of ``counterpart_einvoicing_credentials`` with raw responses."""

    def __init__(self, resource: CounterpartEinvoicingCredentials) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCounterpartEinvoicingCredentials(AsyncResource):
    """Operations on ``counterpart_einvoicing_credentials``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        counterpart_id: str | UUID,
        *,
        body: models.CreateCounterpartEinvoicingCredentialCounterpartVatId
        | models.CounterpartEinvoicingCredentialSchema
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CounterpartEinvoicingCredentialResponse:
        """Create e-invoicing credentials of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/einvoicing_credentials``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            body: New e-invoicing credentials, from a stored VAT id or written out.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.counterpart_einvoicing_credentials.create(
                "00000000-0000-4000-8000-000000000001",
                body=models.CreateCounterpartEinvoicingCredentialCounterpartVatId(counterpart_vat_id_id="00000000-0000-4000-8000-000000000001"),
            )
        """

        from ..api.counterpart_e_invoicing_credentials import (
            _post_counterparts_id_einvoicing_credentials_response as _parse,
        )

        return await self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                body=body,
            ),
            _parse,
            options,
        )

    async def delete(
        self, counterpart_id: str | UUID, credential_id: str | UUID, **options: Unpack[CallOptions]
    ) -> None:
        """Delete e-invoicing credentials of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            credential_id: Id of the credentials.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_einvoicing_credentials.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                credential_id=credential_id,
            ),
            options,
        )

    async def get(
        self, counterpart_id: str | UUID, credential_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartEinvoicingCredentialResponse:
        """Read e-invoicing credentials of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            credential_id: Id of the credentials.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_einvoicing_credentials.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_e_invoicing_credentials import (
            _get_counterparts_id_einvoicing_credentials_id_response as _parse,
        )

        return await self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                credential_id=credential_id,
            ),
            _parse,
            options,
        )

    async def list(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.CounterpartEinvoicingCredentialResponse]:
        """List e-invoicing credentials of a counterpart

        List all e-invoicing credentials of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/einvoicing_credentials``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_einvoicing_credentials.list(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_e_invoicing_credentials import (
            _get_counterparts_id_einvoicing_credentials_response as _parse,
        )

        return await self._page(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.CounterpartEinvoicingCredentialResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/einvoicing_credentials`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.counterpart_einvoicing_credentials.list_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.counterpart_e_invoicing_credentials import (
            _get_counterparts_id_einvoicing_credentials_response as _parse,
        )

        return self._iterate(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        counterpart_id: str | UUID,
        credential_id: str | UUID,
        *,
        network_identifier: str | Unset = UNSET,
        network_schema: models.EinvoiceSchemaTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartEinvoicingCredentialResponse:
        """Change e-invoicing credentials of a counterpart

        Change the given members of e-invoicing credentials of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            credential_id: Id of the credentials.
            network_identifier: Not described in the vendor's document.
            network_schema: Scheme of an identifier in the e-invoicing network.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_einvoicing_credentials.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                network_identifier="Example",
            )
        """

        from ..api.counterpart_e_invoicing_credentials import (
            _patch_counterparts_id_einvoicing_creden_lchabc_response as _parse,
        )

        return await self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                credential_id=credential_id,
                network_identifier=network_identifier,
                network_schema=network_schema,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCounterpartEinvoicingCredentialsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCounterpartEinvoicingCredentialsWithRawResponse(self)


class AsyncCounterpartEinvoicingCredentialsWithRawResponse:
    """The methods of ``counterpart_einvoicing_credentials`` with raw responses."""

    def __init__(self, resource: AsyncCounterpartEinvoicingCredentials) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
