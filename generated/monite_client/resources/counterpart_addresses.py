"""``client.counterpart_addresses`` of Monite."""

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
    name="counterpart_addresses.create",
    method="POST",
    path="/counterparts/{counterpart_id}/addresses",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses import _post_counterparts_id_addresses_kwargs as _get_kwargs
    from ..models import CounterpartAddress

    names = (
        "city",
        "country",
        "line1",
        "postal_code",
        "line2",
        "state",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CounterpartAddress(**members))


_DELETE = Operation(
    name="counterpart_addresses.delete",
    method="DELETE",
    path="/counterparts/{counterpart_id}/addresses/{address_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses import _delete_counterparts_id_addresses_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="counterpart_addresses.get",
    method="GET",
    path="/counterparts/{counterpart_id}/addresses/{address_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses import _get_counterparts_id_addresses_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="counterpart_addresses.list",
    method="GET",
    path="/counterparts/{counterpart_id}/addresses",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses import _get_counterparts_id_addresses_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="counterpart_addresses.update",
    method="PATCH",
    path="/counterparts/{counterpart_id}/addresses/{address_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_addresses import _patch_counterparts_id_addresses_id_kwargs as _get_kwargs
    from ..models import CounterpartUpdateAddress

    names = (
        "city",
        "country",
        "line1",
        "line2",
        "postal_code",
        "state",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CounterpartUpdateAddress(**members))


class CounterpartAddresses(Resource):
    """Operations on ``counterpart_addresses``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        counterpart_id: str | UUID,
        *,
        city: str,
        country: models.AllowedCountries | str,
        line1: str,
        postal_code: str,
        line2: str | Unset = UNSET,
        state: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Create an address of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/addresses``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            city: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            line1: Not described in the vendor's document.
            postal_code: Not described in the vendor's document.
            line2: Not described in the vendor's document.
            state: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_addresses.create(
                "00000000-0000-4000-8000-000000000001",
                city="Example",
                country="AF",
                line1="Example",
                postal_code="Example",
            )
        """

        from ..api.counterpart_addresses import _post_counterparts_id_addresses_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                city=city,
                country=country,
                line1=line1,
                postal_code=postal_code,
                line2=line2,
                state=state,
            ),
            _parse,
            options,
        )

    def delete(self, counterpart_id: str | UUID, address_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an address of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/addresses/{address_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_addresses.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
            ),
            options,
        )

    def get(
        self, counterpart_id: str | UUID, address_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Read an address of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/addresses/{address_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_addresses.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_addresses import _get_counterparts_id_addresses_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
            ),
            _parse,
            options,
        )

    def list(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Page[models.CounterpartAddressResponseWithCounterpartID]:
        """List addresses of a counterpart

        List all addresses of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/addresses``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_addresses.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.counterpart_addresses import _get_counterparts_id_addresses_response as _parse

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
    ) -> Iterator[models.CounterpartAddressResponseWithCounterpartID]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/addresses`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.counterpart_addresses.list_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.counterpart_addresses import _get_counterparts_id_addresses_response as _parse

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
        address_id: str | UUID,
        *,
        city: str | Unset = UNSET,
        country: models.AllowedCountries | str | Unset = UNSET,
        line1: str | Unset = UNSET,
        line2: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        state: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Change an address of a counterpart

        Change the given members of an address of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/addresses/{address_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.
            city: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            line1: Not described in the vendor's document.
            line2: Not described in the vendor's document.
            postal_code: Not described in the vendor's document.
            state: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_addresses.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                city="Example",
            )
        """

        from ..api.counterpart_addresses import _patch_counterparts_id_addresses_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
                city=city,
                country=country,
                line1=line1,
                line2=line2,
                postal_code=postal_code,
                state=state,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CounterpartAddressesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CounterpartAddressesWithRawResponse(self)


class CounterpartAddressesWithRawResponse:
    """The methods of ``counterpart_addresses`` with raw responses."""

    def __init__(self, resource: CounterpartAddresses) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCounterpartAddresses(AsyncResource):
    """Operations on ``counterpart_addresses``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        counterpart_id: str | UUID,
        *,
        city: str,
        country: models.AllowedCountries | str,
        line1: str,
        postal_code: str,
        line2: str | Unset = UNSET,
        state: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Create an address of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/addresses``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            city: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            line1: Not described in the vendor's document.
            postal_code: Not described in the vendor's document.
            line2: Not described in the vendor's document.
            state: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_addresses.create(
                "00000000-0000-4000-8000-000000000001",
                city="Example",
                country="AF",
                line1="Example",
                postal_code="Example",
            )
        """

        from ..api.counterpart_addresses import _post_counterparts_id_addresses_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                city=city,
                country=country,
                line1=line1,
                postal_code=postal_code,
                line2=line2,
                state=state,
            ),
            _parse,
            options,
        )

    async def delete(self, counterpart_id: str | UUID, address_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an address of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/addresses/{address_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_addresses.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
            ),
            options,
        )

    async def get(
        self, counterpart_id: str | UUID, address_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Read an address of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/addresses/{address_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_addresses.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_addresses import _get_counterparts_id_addresses_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
            ),
            _parse,
            options,
        )

    async def list(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.CounterpartAddressResponseWithCounterpartID]:
        """List addresses of a counterpart

        List all addresses of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/addresses``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_addresses.list(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_addresses import _get_counterparts_id_addresses_response as _parse

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
    ) -> AsyncIterator[models.CounterpartAddressResponseWithCounterpartID]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/addresses`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.counterpart_addresses.list_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.counterpart_addresses import _get_counterparts_id_addresses_response as _parse

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
        address_id: str | UUID,
        *,
        city: str | Unset = UNSET,
        country: models.AllowedCountries | str | Unset = UNSET,
        line1: str | Unset = UNSET,
        line2: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        state: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartAddressResponseWithCounterpartID:
        """Change an address of a counterpart

        Change the given members of an address of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/addresses/{address_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address_id: Id of the address.
            city: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            line1: Not described in the vendor's document.
            line2: Not described in the vendor's document.
            postal_code: Not described in the vendor's document.
            state: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_addresses.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                city="Example",
            )
        """

        from ..api.counterpart_addresses import _patch_counterparts_id_addresses_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                address_id=address_id,
                city=city,
                country=country,
                line1=line1,
                line2=line2,
                postal_code=postal_code,
                state=state,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCounterpartAddressesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCounterpartAddressesWithRawResponse(self)


class AsyncCounterpartAddressesWithRawResponse:
    """The methods of ``counterpart_addresses`` with raw responses."""

    def __init__(self, resource: AsyncCounterpartAddresses) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
