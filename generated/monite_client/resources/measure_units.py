"""``client.measure_units`` of Monite."""

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
    name="measure_units.create",
    method="POST",
    path="/measure_units",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.measure_units import _post_measure_units_kwargs as _get_kwargs
    from ..models import UnitRequest

    names = (
        "name",
        "description",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UnitRequest(**members))


_DELETE = Operation(
    name="measure_units.delete",
    method="DELETE",
    path="/measure_units/{unit_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.measure_units import _delete_measure_units_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="measure_units.get",
    method="GET",
    path="/measure_units/{unit_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.measure_units import _get_measure_units_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="measure_units.list",
    method="GET",
    path="/measure_units",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.measure_units import _get_measure_units_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="measure_units.update",
    method="PATCH",
    path="/measure_units/{unit_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.measure_units import _patch_measure_units_id_kwargs as _get_kwargs
    from ..models import UnitUpdate

    names = (
        "description",
        "name",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UnitUpdate(**members))


class MeasureUnits(Resource):
    """Operations on ``measure_units``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self, *, name: str, description: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.UnitResponse:
        """Create a measure unit

        Sends ``POST /measure_units``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            description: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.measure_units.create(name="Example")
        """

        from ..api.measure_units import _post_measure_units_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                description=description,
            ),
            _parse,
            options,
        )

    def delete(self, unit_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a measure unit

        Sends ``DELETE /measure_units/{unit_id}``, which is not retried automatically once it may have reached the server.

        Args:
            unit_id: Id of the measure unit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.measure_units.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                unit_id=unit_id,
            ),
            options,
        )

    def get(self, unit_id: str | UUID, **options: Unpack[CallOptions]) -> models.UnitResponse:
        """Read a measure unit

        Sends ``GET /measure_units/{unit_id}``.

        Args:
            unit_id: Id of the measure unit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.measure_units.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.measure_units import _get_measure_units_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                unit_id=unit_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.UnitResponse]:
        """List measure units

        List all measure units, on one page.

        Sends ``GET /measure_units``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.measure_units.list()
        """

        from ..api.measure_units import _get_measure_units_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.UnitResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /measure_units`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.measure_units.list_all():
                print(each)
        """
        from ..api.measure_units import _get_measure_units_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def update(
        self,
        unit_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UnitResponse:
        """Change a measure unit

        Change the given members of a measure unit; the others stay.

        Sends ``PATCH /measure_units/{unit_id}``, which is not retried automatically once it may have reached the server.

        Args:
            unit_id: Id of the measure unit.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.measure_units.update(
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.measure_units import _patch_measure_units_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                unit_id=unit_id,
                description=description,
                name=name,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> MeasureUnitsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return MeasureUnitsWithRawResponse(self)


class MeasureUnitsWithRawResponse:
    """The methods of ``measure_units`` with raw responses."""

    def __init__(self, resource: MeasureUnits) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncMeasureUnits(AsyncResource):
    """Operations on ``measure_units``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self, *, name: str, description: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.UnitResponse:
        """Create a measure unit

        Sends ``POST /measure_units``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            description: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.measure_units.create(name="Example")
        """

        from ..api.measure_units import _post_measure_units_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                description=description,
            ),
            _parse,
            options,
        )

    async def delete(self, unit_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a measure unit

        Sends ``DELETE /measure_units/{unit_id}``, which is not retried automatically once it may have reached the server.

        Args:
            unit_id: Id of the measure unit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.measure_units.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                unit_id=unit_id,
            ),
            options,
        )

    async def get(self, unit_id: str | UUID, **options: Unpack[CallOptions]) -> models.UnitResponse:
        """Read a measure unit

        Sends ``GET /measure_units/{unit_id}``.

        Args:
            unit_id: Id of the measure unit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.measure_units.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.measure_units import _get_measure_units_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                unit_id=unit_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.UnitResponse]:
        """List measure units

        List all measure units, on one page.

        Sends ``GET /measure_units``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.measure_units.list()
        """

        from ..api.measure_units import _get_measure_units_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.UnitResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /measure_units`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.measure_units.list_all():
                print(each)
        """
        from ..api.measure_units import _get_measure_units_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def update(
        self,
        unit_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UnitResponse:
        """Change a measure unit

        Change the given members of a measure unit; the others stay.

        Sends ``PATCH /measure_units/{unit_id}``, which is not retried automatically once it may have reached the server.

        Args:
            unit_id: Id of the measure unit.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.measure_units.update(
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.measure_units import _patch_measure_units_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                unit_id=unit_id,
                description=description,
                name=name,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncMeasureUnitsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncMeasureUnitsWithRawResponse(self)


class AsyncMeasureUnitsWithRawResponse:
    """The methods of ``measure_units`` with raw responses."""

    def __init__(self, resource: AsyncMeasureUnits) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
