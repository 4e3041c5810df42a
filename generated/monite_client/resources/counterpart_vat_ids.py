"""``client.counterpart_vat_ids`` of Monite."""

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
    name="counterpart_vat_ids.create",
    method="POST",
    path="/counterparts/{counterpart_id}/vat_ids",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds import _post_counterparts_id_vat_ids_kwargs as _get_kwargs
    from ..models import CounterpartVatID

    names = (
        "value",
        "country",
        "type_",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CounterpartVatID(**members))


_DELETE = Operation(
    name="counterpart_vat_ids.delete",
    method="DELETE",
    path="/counterparts/{counterpart_id}/vat_ids/{vat_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds import _delete_counterparts_id_vat_ids_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="counterpart_vat_ids.get",
    method="GET",
    path="/counterparts/{counterpart_id}/vat_ids/{vat_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds import _get_counterparts_id_vat_ids_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="counterpart_vat_ids.list",
    method="GET",
    path="/counterparts/{counterpart_id}/vat_ids",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds import _get_counterparts_id_vat_ids_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="counterpart_vat_ids.update",
    method="PATCH",
    path="/counterparts/{counterpart_id}/vat_ids/{vat_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_vat_i_ds import _patch_counterparts_id_vat_ids_id_kwargs as _get_kwargs
    from ..models import CounterpartUpdateVatID

    names = (
        "country",
        "type_",
        "value",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CounterpartUpdateVatID(**members))


class CounterpartVatIds(Resource):
    """Operations on ``counterpart_vat_ids``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        counterpart_id: str | UUID,
        *,
        value: str,
        country: models.AllowedCountries | str | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartVatIDResponse:
        """Create a VAT id of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/vat_ids``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            value: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            type_: Kind of tax id, by country.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_vat_ids.create(
                "00000000-0000-4000-8000-000000000001",
                value="Example",
            )
        """

        from ..api.counterpart_vat_i_ds import _post_counterparts_id_vat_ids_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                value=value,
                country=country,
                type_=type_,
            ),
            _parse,
            options,
        )

    def delete(self, counterpart_id: str | UUID, vat_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a VAT id of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/vat_ids/{vat_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_vat_ids.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
            ),
            options,
        )

    def get(
        self, counterpart_id: str | UUID, vat_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartVatIDResponse:
        """Read a VAT id of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/vat_ids/{vat_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_vat_ids.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_vat_i_ds import _get_counterparts_id_vat_ids_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
            ),
            _parse,
            options,
        )

    def list(self, counterpart_id: str | UUID, **options: Unpack[CallOptions]) -> Page[models.CounterpartVatIDResponse]:
        """List VAT ids of a counterpart

        List all VAT ids of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/vat_ids``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_vat_ids.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.counterpart_vat_i_ds import _get_counterparts_id_vat_ids_response as _parse

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
    ) -> Iterator[models.CounterpartVatIDResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/vat_ids`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.counterpart_vat_ids.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.counterpart_vat_i_ds import _get_counterparts_id_vat_ids_response as _parse

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
        vat_id: str | UUID,
        *,
        country: models.AllowedCountries | str | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
        value: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartVatIDResponse:
        """Change a VAT id of a counterpart

        Change the given members of a VAT id of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/vat_ids/{vat_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.
            country: Country as an ISO 3166-1 code of two letters.
            type_: Kind of tax id, by country.
            value: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_vat_ids.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                country="AF",
            )
        """

        from ..api.counterpart_vat_i_ds import _patch_counterparts_id_vat_ids_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
                country=country,
                type_=type_,
                value=value,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CounterpartVatIdsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CounterpartVatIdsWithRawResponse(self)


class CounterpartVatIdsWithRawResponse:
    """The methods of ``counterpart_vat_ids`` with raw responses."""

    def __init__(self, resource: CounterpartVatIds) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCounterpartVatIds(AsyncResource):
    """Operations on ``counterpart_vat_ids``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        counterpart_id: str | UUID,
        *,
        value: str,
        country: models.AllowedCountries | str | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartVatIDResponse:
        """Create a VAT id of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/vat_ids``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            value: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            type_: Kind of tax id, by country.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_vat_ids.create(
                "00000000-0000-4000-8000-000000000001",
                value="Example",
            )
        """

        from ..api.counterpart_vat_i_ds import _post_counterparts_id_vat_ids_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                value=value,
                country=country,
                type_=type_,
            ),
            _parse,
            options,
        )

    async def delete(self, counterpart_id: str | UUID, vat_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a VAT id of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/vat_ids/{vat_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_vat_ids.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
            ),
            options,
        )

    async def get(
        self, counterpart_id: str | UUID, vat_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartVatIDResponse:
        """Read a VAT id of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/vat_ids/{vat_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_vat_ids.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_vat_i_ds import _get_counterparts_id_vat_ids_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
            ),
            _parse,
            options,
        )

    async def list(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.CounterpartVatIDResponse]:
        """List VAT ids of a counterpart

        List all VAT ids of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/vat_ids``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_vat_ids.list(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_vat_i_ds import _get_counterparts_id_vat_ids_response as _parse

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
    ) -> AsyncIterator[models.CounterpartVatIDResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/vat_ids`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.counterpart_vat_ids.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.counterpart_vat_i_ds import _get_counterparts_id_vat_ids_response as _parse

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
        vat_id: str | UUID,
        *,
        country: models.AllowedCountries | str | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
        value: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartVatIDResponse:
        """Change a VAT id of a counterpart

        Change the given members of a VAT id of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/vat_ids/{vat_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            vat_id: Id of the VAT id.
            country: Country as an ISO 3166-1 code of two letters.
            type_: Kind of tax id, by country.
            value: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_vat_ids.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                country="AF",
            )
        """

        from ..api.counterpart_vat_i_ds import _patch_counterparts_id_vat_ids_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                vat_id=vat_id,
                country=country,
                type_=type_,
                value=value,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCounterpartVatIdsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCounterpartVatIdsWithRawResponse(self)


class AsyncCounterpartVatIdsWithRawResponse:
    """The methods of ``counterpart_vat_ids`` with raw responses."""

    def __init__(self, resource: AsyncCounterpartVatIds) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
