"""``client.estimate_scenario_resource_allocations`` of Kantata OX."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_record as _async_record
from ..._runtime.sideload.operations import record as _record
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_UPDATE = Operation(
    name="estimate_scenario_resource_allocations.update",
    method="PUT",
    path="/estimate_scenario_resource_allocations/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("estimate_scenario_resource_allocations",), includes=Includes(documented=("resource",))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.estimate_scenario_resource_allocations import (
        _update_estimate_scenario_resource_al_goplmk_kwargs as _get_kwargs,
    )
    from ..models import UpdateEstimateScenarioResourceAlGoplmkBody

    names = ("estimate_scenario_resource_allocation",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateEstimateScenarioResourceAlGoplmkBody(**members))


class EstimateScenarioResourceAllocations(Resource):
    """Operations on ``estimate_scenario_resource_allocations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def update(
        self,
        id: str | int,
        *,
        estimate_scenario_resource_allocation: models.EstimateScenarioResourceAllocationChanges | Mapping[str, Any],
        include: str | Sequence[records.EstimateScenarioResourceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.EstimateScenarioResourceAllocation:
        """Change an estimate scenario resource allocation

        Sends ``PUT /estimate_scenario_resource_allocations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            estimate_scenario_resource_allocation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.estimate_scenario_resource_allocations.update(
                "7",
                estimate_scenario_resource_allocation=models.EstimateScenarioResourceAllocationChanges(duration_days=7),
            )
        """

        return _cast(
            "records.EstimateScenarioResourceAllocation",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    estimate_scenario_resource_allocation=estimate_scenario_resource_allocation,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> EstimateScenarioResourceAllocationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EstimateScenarioResourceAllocationsWithRawResponse(self)


class EstimateScenarioResourceAllocationsWithRawResponse:
    """The methods of ``estimate_scenario_resource_allocations`` with raw responses."""

    def __init__(self, resource: EstimateScenarioResourceAllocations) -> None:
        raw_resource = resource._raw()
        self.update = raw(raw_resource.update)


class AsyncEstimateScenarioResourceAllocations(AsyncResource):
    """Operations on ``estimate_scenario_resource_allocations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def update(
        self,
        id: str | int,
        *,
        estimate_scenario_resource_allocation: models.EstimateScenarioResourceAllocationChanges | Mapping[str, Any],
        include: str | Sequence[records.EstimateScenarioResourceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.EstimateScenarioResourceAllocation:
        """Change an estimate scenario resource allocation

        Sends ``PUT /estimate_scenario_resource_allocations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            estimate_scenario_resource_allocation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.estimate_scenario_resource_allocations.update(
                "7",
                estimate_scenario_resource_allocation=models.EstimateScenarioResourceAllocationChanges(duration_days=7),
            )
        """

        return _cast(
            "records.EstimateScenarioResourceAllocation",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    estimate_scenario_resource_allocation=estimate_scenario_resource_allocation,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncEstimateScenarioResourceAllocationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEstimateScenarioResourceAllocationsWithRawResponse(self)


class AsyncEstimateScenarioResourceAllocationsWithRawResponse:
    """The methods of ``estimate_scenario_resource_allocations`` with raw responses."""

    def __init__(self, resource: AsyncEstimateScenarioResourceAllocations) -> None:
        raw_resource = resource._raw()
        self.update = async_raw(raw_resource.update)
