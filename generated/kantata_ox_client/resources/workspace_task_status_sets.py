"""``client.workspace_task_status_sets`` of Kantata OX."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_BULK_UPDATE = Operation(
    name="workspace_task_status_sets.bulk_update",
    method="PUT",
    path="/workspace_task_status_sets/bulk_update",
    success=(200,),
    retryable=False,
)
_BULK_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("workspace_task_status_sets",), includes=Includes(open=True))


@_BULK_UPDATE.request_builder
def _bulk_update_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_task_status_sets import _update_workspace_task_status_set_kwargs as _get_kwargs
    from ..models import UpdateWorkspaceTaskStatusSetBody

    names = ("workspace_task_status_sets",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceTaskStatusSetBody(**members))


class WorkspaceTaskStatusSets(Resource):
    """Operations on ``workspace_task_status_sets``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def bulk_update(
        self,
        *,
        workspace_task_status_sets: Sequence[
            models.UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem | Mapping[str, Any]
        ]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkspaceTaskStatusSet]:
        """Change the task status set of a workspace

        Sends ``PUT /workspace_task_status_sets/bulk_update``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_task_status_sets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspace_task_status_sets.bulk_update(
                workspace_task_status_sets=[models.UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem(workspace_id="7", status_set_id="7")],
            )
        """

        return _records_page(
            self,
            _BULK_UPDATE,
            _bulk_update_request(
                workspace_task_status_sets=workspace_task_status_sets,
            ),
            _BULK_UPDATE__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> WorkspaceTaskStatusSetsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkspaceTaskStatusSetsWithRawResponse(self)


class WorkspaceTaskStatusSetsWithRawResponse:
    """The methods of ``workspace_task_status_sets`` with raw responses."""

    def __init__(self, resource: WorkspaceTaskStatusSets) -> None:
        raw_resource = resource._raw()
        self.bulk_update = raw(raw_resource.bulk_update)


class AsyncWorkspaceTaskStatusSets(AsyncResource):
    """Operations on ``workspace_task_status_sets``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def bulk_update(
        self,
        *,
        workspace_task_status_sets: Sequence[
            models.UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem | Mapping[str, Any]
        ]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkspaceTaskStatusSet]:
        """Change the task status set of a workspace

        Sends ``PUT /workspace_task_status_sets/bulk_update``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_task_status_sets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_task_status_sets.bulk_update(
                workspace_task_status_sets=[models.UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem(workspace_id="7", status_set_id="7")],
            )
        """

        return await _async_records_page(
            self,
            _BULK_UPDATE,
            _bulk_update_request(
                workspace_task_status_sets=workspace_task_status_sets,
            ),
            _BULK_UPDATE__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncWorkspaceTaskStatusSetsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkspaceTaskStatusSetsWithRawResponse(self)


class AsyncWorkspaceTaskStatusSetsWithRawResponse:
    """The methods of ``workspace_task_status_sets`` with raw responses."""

    def __init__(self, resource: AsyncWorkspaceTaskStatusSets) -> None:
        raw_resource = resource._raw()
        self.bulk_update = async_raw(raw_resource.bulk_update)
