"""``client.estimate_scenario_resource_allocations`` of Kantata OX."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_records_page,
    records_page,
)
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
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
_UPDATE_RECORDS = RecordsOperation(
    REGISTRY, ("estimate_scenario_resource_allocations",), includes=Includes(documented=("resource",))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.estimate_scenario_resource_allocations.update_estimate_scenario_resource_al_goplmk import _get_kwargs
    from ..models.update_estimate_scenario_resource_al_goplmk_body import UpdateEstimateScenarioResourceAlGoplmkBody

    names = ("estimate_scenario_resource_allocation",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateEstimateScenarioResourceAlGoplmkBody(**members))


class EstimateScenarioResourceAllocations(Resource):
    """Operations on ``estimate_scenario_resource_allocations``."""

    def update(
        self,
        id: str | int,
        *,
        estimate_scenario_resource_allocation: models.EstimateScenarioResourceAllocationChanges,
        include: str | Sequence[records.EstimateScenarioResourceAllocationInclude] | Unset = UNSET,
    ) -> RecordPage[records.EstimateScenarioResourceAllocation]:
        """Change an estimate scenario resource allocation

        Sends ``PUT /estimate_scenario_resource_allocations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            estimate_scenario_resource_allocation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: resource.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                estimate_scenario_resource_allocation=estimate_scenario_resource_allocation,
                include=include,
            ),
            _UPDATE_RECORDS,
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
    """Operations on ``estimate_scenario_resource_allocations``."""

    async def update(
        self,
        id: str | int,
        *,
        estimate_scenario_resource_allocation: models.EstimateScenarioResourceAllocationChanges,
        include: str | Sequence[records.EstimateScenarioResourceAllocationInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.EstimateScenarioResourceAllocation]:
        """Change an estimate scenario resource allocation

        Sends ``PUT /estimate_scenario_resource_allocations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            estimate_scenario_resource_allocation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: resource.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                estimate_scenario_resource_allocation=estimate_scenario_resource_allocation,
                include=include,
            ),
            _UPDATE_RECORDS,
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
