"""``client.custom_vat_rates`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
    name="custom_vat_rates.create",
    method="POST",
    path="/custom_vat_rates",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates import _post_custom_vat_rates_kwargs as _get_kwargs
    from ..models import CustomVatRateRequest

    names = (
        "components",
        "name",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CustomVatRateRequest(**members))


_DELETE = Operation(
    name="custom_vat_rates.delete",
    method="DELETE",
    path="/custom_vat_rates/{custom_vat_rate_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates import _delete_custom_vat_rates_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="custom_vat_rates.get",
    method="GET",
    path="/custom_vat_rates/{custom_vat_rate_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates import _get_custom_vat_rates_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="custom_vat_rates.list",
    method="GET",
    path="/custom_vat_rates",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates import _get_custom_vat_rates_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="custom_vat_rates.update",
    method="PATCH",
    path="/custom_vat_rates/{custom_vat_rate_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_vat_rates import _patch_custom_vat_rates_id_kwargs as _get_kwargs
    from ..models import CustomVatRateUpdateRequest

    names = (
        "components",
        "name",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CustomVatRateUpdateRequest(**members))


class CustomVatRates(Resource):
    """Operations on ``custom_vat_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        components: Sequence[models.VatRateComponent | Mapping[str, Any]],
        name: str,
        **options: Unpack[CallOptions],
    ) -> models.CustomVatRateResponse:
        """Create a custom VAT rate

        Sends ``POST /custom_vat_rates``, which is not retried automatically once it may have reached the server.

        Args:
            components: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.custom_vat_rates.create(
                components=[models.VatRateComponent(name="Example", value=1.5)],
                name="Example",
            )
        """

        from ..api.custom_vat_rates import _post_custom_vat_rates_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                components=components,
                name=name,
            ),
            _parse,
            options,
        )

    def delete(self, custom_vat_rate_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a custom VAT rate

        Sends ``DELETE /custom_vat_rates/{custom_vat_rate_id}``, which is not retried automatically once it may have reached the server.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.custom_vat_rates.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                custom_vat_rate_id=custom_vat_rate_id,
            ),
            options,
        )

    def get(self, custom_vat_rate_id: str | UUID, **options: Unpack[CallOptions]) -> models.CustomVatRateResponse:
        """Read a custom VAT rate

        Sends ``GET /custom_vat_rates/{custom_vat_rate_id}``.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.custom_vat_rates.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.custom_vat_rates import _get_custom_vat_rates_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                custom_vat_rate_id=custom_vat_rate_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.CustomVatRateResponse]:
        """List custom VAT rates

        List all custom VAT rates, on one page.

        Sends ``GET /custom_vat_rates``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.custom_vat_rates.list()
        """

        from ..api.custom_vat_rates import _get_custom_vat_rates_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.CustomVatRateResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_vat_rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.custom_vat_rates.list_all():
                print(each)
        """
        from ..api.custom_vat_rates import _get_custom_vat_rates_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def update(
        self,
        custom_vat_rate_id: str | UUID,
        *,
        components: Sequence[models.VatRateComponent | Mapping[str, Any]] | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CustomVatRateResponse:
        """Change a custom VAT rate

        Change the given members of a custom VAT rate; the others stay.

        Sends ``PATCH /custom_vat_rates/{custom_vat_rate_id}``, which is not retried automatically once it may have reached the server.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.
            components: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.custom_vat_rates.update(
                "00000000-0000-4000-8000-000000000001",
                components=[models.VatRateComponent(name="Example", value=1.5)],
            )
        """

        from ..api.custom_vat_rates import _patch_custom_vat_rates_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                custom_vat_rate_id=custom_vat_rate_id,
                components=components,
                name=name,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CustomVatRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CustomVatRatesWithRawResponse(self)


class CustomVatRatesWithRawResponse:
    """The methods of ``custom_vat_rates`` with raw responses."""

    def __init__(self, resource: CustomVatRates) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCustomVatRates(AsyncResource):
    """Operations on ``custom_vat_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        components: Sequence[models.VatRateComponent | Mapping[str, Any]],
        name: str,
        **options: Unpack[CallOptions],
    ) -> models.CustomVatRateResponse:
        """Create a custom VAT rate

        Sends ``POST /custom_vat_rates``, which is not retried automatically once it may have reached the server.

        Args:
            components: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.custom_vat_rates.create(
                components=[models.VatRateComponent(name="Example", value=1.5)],
                name="Example",
            )
        """

        from ..api.custom_vat_rates import _post_custom_vat_rates_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                components=components,
                name=name,
            ),
            _parse,
            options,
        )

    async def delete(self, custom_vat_rate_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a custom VAT rate

        Sends ``DELETE /custom_vat_rates/{custom_vat_rate_id}``, which is not retried automatically once it may have reached the server.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.custom_vat_rates.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                custom_vat_rate_id=custom_vat_rate_id,
            ),
            options,
        )

    async def get(self, custom_vat_rate_id: str | UUID, **options: Unpack[CallOptions]) -> models.CustomVatRateResponse:
        """Read a custom VAT rate

        Sends ``GET /custom_vat_rates/{custom_vat_rate_id}``.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.custom_vat_rates.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.custom_vat_rates import _get_custom_vat_rates_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                custom_vat_rate_id=custom_vat_rate_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.CustomVatRateResponse]:
        """List custom VAT rates

        List all custom VAT rates, on one page.

        Sends ``GET /custom_vat_rates``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.custom_vat_rates.list()
        """

        from ..api.custom_vat_rates import _get_custom_vat_rates_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.CustomVatRateResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_vat_rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.custom_vat_rates.list_all():
                print(each)
        """
        from ..api.custom_vat_rates import _get_custom_vat_rates_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def update(
        self,
        custom_vat_rate_id: str | UUID,
        *,
        components: Sequence[models.VatRateComponent | Mapping[str, Any]] | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CustomVatRateResponse:
        """Change a custom VAT rate

        Change the given members of a custom VAT rate; the others stay.

        Sends ``PATCH /custom_vat_rates/{custom_vat_rate_id}``, which is not retried automatically once it may have reached the server.

        Args:
            custom_vat_rate_id: Id of the custom VAT rate.
            components: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.custom_vat_rates.update(
                "00000000-0000-4000-8000-000000000001",
                components=[models.VatRateComponent(name="Example", value=1.5)],
            )
        """

        from ..api.custom_vat_rates import _patch_custom_vat_rates_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                custom_vat_rate_id=custom_vat_rate_id,
                components=components,
                name=name,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCustomVatRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCustomVatRatesWithRawResponse(self)


class AsyncCustomVatRatesWithRawResponse:
    """The methods of ``custom_vat_rates`` with raw responses."""

    def __init__(self, resource: AsyncCustomVatRates) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
