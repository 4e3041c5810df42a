"""``client.workspace_invoice_preferences`` of Kantata OX."""

from __future__ import annotations

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

_CREATE = Operation(
    name="workspace_invoice_preferences.create",
    method="POST",
    path="/workspace_invoice_preferences",
    success=(200,),
    retryable=False,
)
_CREATE_RECORDS = RecordsOperation(REGISTRY, ("workspace_invoice_preferences",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_invoice_preferences.create_workspace_invoice_preferences import _get_kwargs
    from ..models.create_workspace_invoice_preferences_body import CreateWorkspaceInvoicePreferencesBody

    names = ("workspace_invoice_preference",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceInvoicePreferencesBody(**members))


_GET = Operation(
    name="workspace_invoice_preferences.get",
    method="GET",
    path="/workspace_invoice_preferences/{id}",
    success=(200,),
    retryable=True,
)
_GET_RECORDS = RecordsOperation(REGISTRY, ("workspace_invoice_preferences",), includes=Includes(open=True))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_invoice_preferences.get_workspace_invoice_preferences import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="workspace_invoice_preferences.update",
    method="PUT",
    path="/workspace_invoice_preferences/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE_RECORDS = RecordsOperation(REGISTRY, ("workspace_invoice_preferences",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_invoice_preferences.update_workspace_invoice_preferences import _get_kwargs
    from ..models.update_workspace_invoice_preferences_body import UpdateWorkspaceInvoicePreferencesBody

    names = ("workspace_invoice_preference",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceInvoicePreferencesBody(**members))


class WorkspaceInvoicePreferences(Resource):
    """Operations on ``workspace_invoice_preferences``."""

    def create(
        self, *, workspace_invoice_preference: models.NewWorkspaceInvoicePreference
    ) -> RecordPage[records.WorkspaceInvoicePreference]:
        """Create the invoice preferences of a workspace

        Sends ``POST /workspace_invoice_preferences``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_invoice_preference: Not described in the vendor's document.

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
            _CREATE,
            _create_request(
                workspace_invoice_preference=workspace_invoice_preference,
            ),
            _CREATE_RECORDS,
        )

    def get(self, id: str | int) -> RecordPage[records.WorkspaceInvoicePreference]:
        """Show the invoice preferences of a workspace

        Sends ``GET /workspace_invoice_preferences/{id}``.

        Args:
            id: Id of the record.

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
            _GET,
            _get_request(
                id=id,
            ),
            _GET_RECORDS,
        )

    def update(
        self, id: str | int, *, workspace_invoice_preference: models.WorkspaceInvoicePreferenceChanges
    ) -> RecordPage[records.WorkspaceInvoicePreference]:
        """Change the invoice preferences of a workspace

        Sends ``PUT /workspace_invoice_preferences/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_invoice_preference: Not described in the vendor's document.

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
                workspace_invoice_preference=workspace_invoice_preference,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> WorkspaceInvoicePreferencesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkspaceInvoicePreferencesWithRawResponse(self)


class WorkspaceInvoicePreferencesWithRawResponse:
    """The methods of ``workspace_invoice_preferences`` with raw responses."""

    def __init__(self, resource: WorkspaceInvoicePreferences) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.update = raw(raw_resource.update)


class AsyncWorkspaceInvoicePreferences(AsyncResource):
    """Operations on ``workspace_invoice_preferences``."""

    async def create(
        self, *, workspace_invoice_preference: models.NewWorkspaceInvoicePreference
    ) -> AsyncRecordPage[records.WorkspaceInvoicePreference]:
        """Create the invoice preferences of a workspace

        Sends ``POST /workspace_invoice_preferences``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_invoice_preference: Not described in the vendor's document.

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
            _CREATE,
            _create_request(
                workspace_invoice_preference=workspace_invoice_preference,
            ),
            _CREATE_RECORDS,
        )

    async def get(self, id: str | int) -> AsyncRecordPage[records.WorkspaceInvoicePreference]:
        """Show the invoice preferences of a workspace

        Sends ``GET /workspace_invoice_preferences/{id}``.

        Args:
            id: Id of the record.

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
            _GET,
            _get_request(
                id=id,
            ),
            _GET_RECORDS,
        )

    async def update(
        self, id: str | int, *, workspace_invoice_preference: models.WorkspaceInvoicePreferenceChanges
    ) -> AsyncRecordPage[records.WorkspaceInvoicePreference]:
        """Change the invoice preferences of a workspace

        Sends ``PUT /workspace_invoice_preferences/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_invoice_preference: Not described in the vendor's document.

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
                workspace_invoice_preference=workspace_invoice_preference,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncWorkspaceInvoicePreferencesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkspaceInvoicePreferencesWithRawResponse(self)


class AsyncWorkspaceInvoicePreferencesWithRawResponse:
    """The methods of ``workspace_invoice_preferences`` with raw responses."""

    def __init__(self, resource: AsyncWorkspaceInvoicePreferences) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.update = async_raw(raw_resource.update)
