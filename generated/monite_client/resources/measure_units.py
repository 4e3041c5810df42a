"""``client.measure_units`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
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
    from ..api.measure_units.post_measure_units import _get_kwargs
    from ..models.unit_request import UnitRequest

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
    from ..api.measure_units.delete_measure_units_id import _get_kwargs

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
    from ..api.measure_units.get_measure_units_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="measure_units.list",
    method="GET",
    path="/measure_units",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.measure_units.get_measure_units import _get_kwargs

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
    from ..api.measure_units.patch_measure_units_id import _get_kwargs
    from ..models.unit_update import UnitUpdate

    names = (
        "description",
        "name",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UnitUpdate(**members))


class MeasureUnits(Resource):
    """Operations on ``measure_units``."""

    def create(self, *, name: str, description: str | Unset = UNSET) -> models.UnitResponse:
        """Create a measure unit

        Sends ``POST /measure_units``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            description: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.measure_units.post_measure_units import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                description=description,
            ),
            _parse_response,
        )

    def delete(self, unit_id: str | UUID) -> None:
        """Delete a measure unit

        Sends ``DELETE /measure_units/{unit_id}``, which is not retried automatically once it may have reached the server.

        Args:
            unit_id: Id of the measure unit.

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
                unit_id=unit_id,
            ),
        )

    def get(self, unit_id: str | UUID) -> models.UnitResponse:
        """Read a measure unit

        Sends ``GET /measure_units/{unit_id}``.

        Args:
            unit_id: Id of the measure unit.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.measure_units.get_measure_units_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                unit_id=unit_id,
            ),
            _parse_response,
        )

    def list(self) -> models.UnitListResponse:
        """List measure units

        List all measure units, on one page.

        Sends ``GET /measure_units``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.measure_units.get_measure_units import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def update(
        self, unit_id: str | UUID, *, description: str | Unset = UNSET, name: str | Unset = UNSET
    ) -> models.UnitResponse:
        """Change a measure unit

        Change the given members of a measure unit; the others stay.

        Sends ``PATCH /measure_units/{unit_id}``, which is not retried automatically once it may have reached the server.

        Args:
            unit_id: Id of the measure unit.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.measure_units.patch_measure_units_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                unit_id=unit_id,
                description=description,
                name=name,
            ),
            _parse_response,
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
    """Operations on ``measure_units``."""

    async def create(self, *, name: str, description: str | Unset = UNSET) -> models.UnitResponse:
        """Create a measure unit

        Sends ``POST /measure_units``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            description: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.measure_units.post_measure_units import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                description=description,
            ),
            _parse_response,
        )

    async def delete(self, unit_id: str | UUID) -> None:
        """Delete a measure unit

        Sends ``DELETE /measure_units/{unit_id}``, which is not retried automatically once it may have reached the server.

        Args:
            unit_id: Id of the measure unit.

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
                unit_id=unit_id,
            ),
        )

    async def get(self, unit_id: str | UUID) -> models.UnitResponse:
        """Read a measure unit

        Sends ``GET /measure_units/{unit_id}``.

        Args:
            unit_id: Id of the measure unit.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.measure_units.get_measure_units_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                unit_id=unit_id,
            ),
            _parse_response,
        )

    async def list(self) -> models.UnitListResponse:
        """List measure units

        List all measure units, on one page.

        Sends ``GET /measure_units``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.measure_units.get_measure_units import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def update(
        self, unit_id: str | UUID, *, description: str | Unset = UNSET, name: str | Unset = UNSET
    ) -> models.UnitResponse:
        """Change a measure unit

        Change the given members of a measure unit; the others stay.

        Sends ``PATCH /measure_units/{unit_id}``, which is not retried automatically once it may have reached the server.

        Args:
            unit_id: Id of the measure unit.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.measure_units.patch_measure_units_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                unit_id=unit_id,
                description=description,
                name=name,
            ),
            _parse_response,
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
