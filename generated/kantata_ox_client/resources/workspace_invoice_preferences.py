"""``client.workspace_invoice_preferences`` of Kantata OX."""

from __future__ import annotations

from collections.abc import Mapping
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

_CREATE = Operation(
    name="workspace_invoice_preferences.create",
    method="POST",
    path="/workspace_invoice_preferences",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("workspace_invoice_preferences",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_invoice_preferences import _create_workspace_invoice_preferences_kwargs as _get_kwargs
    from ..models import CreateWorkspaceInvoicePreferencesBody

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
_GET__RECORDS = RecordsOperation(REGISTRY, ("workspace_invoice_preferences",), includes=Includes(open=True))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_invoice_preferences import _get_workspace_invoice_preferences_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="workspace_invoice_preferences.update",
    method="PUT",
    path="/workspace_invoice_preferences/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("workspace_invoice_preferences",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_invoice_preferences import _update_workspace_invoice_preferences_kwargs as _get_kwargs
    from ..models import UpdateWorkspaceInvoicePreferencesBody

    names = ("workspace_invoice_preference",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceInvoicePreferencesBody(**members))


class WorkspaceInvoicePreferences(Resource):
    """Operations on ``workspace_invoice_preferences``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        workspace_invoice_preference: models.NewWorkspaceInvoicePreference | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceInvoicePreference:
        """Create the invoice preferences of a workspace

        Sends ``POST /workspace_invoice_preferences``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_invoice_preference: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspace_invoice_preferences.create(
                workspace_invoice_preference=models.NewWorkspaceInvoicePreference(workspace_id="7"),
            )
        """

        return _cast(
            "records.WorkspaceInvoicePreference",
            _record(
                self,
                _CREATE,
                _create_request(
                    workspace_invoice_preference=workspace_invoice_preference,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.WorkspaceInvoicePreference:
        """Show the invoice preferences of a workspace

        Sends ``GET /workspace_invoice_preferences/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_invoice_preferences.get("7")
        """

        return _cast(
            "records.WorkspaceInvoicePreference",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def update(
        self,
        id: str | int,
        *,
        workspace_invoice_preference: models.WorkspaceInvoicePreferenceChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceInvoicePreference:
        """Change the invoice preferences of a workspace

        Sends ``PUT /workspace_invoice_preferences/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_invoice_preference: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspace_invoice_preferences.update(
                "7",
                workspace_invoice_preference=models.WorkspaceInvoicePreferenceChanges(purchase_order="Example"),
            )
        """

        return _cast(
            "records.WorkspaceInvoicePreference",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_invoice_preference=workspace_invoice_preference,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
    """Operations on ``workspace_invoice_preferences``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        workspace_invoice_preference: models.NewWorkspaceInvoicePreference | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceInvoicePreference:
        """Create the invoice preferences of a workspace

        Sends ``POST /workspace_invoice_preferences``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_invoice_preference: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_invoice_preferences.create(
                workspace_invoice_preference=models.NewWorkspaceInvoicePreference(workspace_id="7"),
            )
        """

        return _cast(
            "records.WorkspaceInvoicePreference",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    workspace_invoice_preference=workspace_invoice_preference,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.WorkspaceInvoicePreference:
        """Show the invoice preferences of a workspace

        Sends ``GET /workspace_invoice_preferences/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_invoice_preferences.get("7")
        """

        return _cast(
            "records.WorkspaceInvoicePreference",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def update(
        self,
        id: str | int,
        *,
        workspace_invoice_preference: models.WorkspaceInvoicePreferenceChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceInvoicePreference:
        """Change the invoice preferences of a workspace

        Sends ``PUT /workspace_invoice_preferences/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_invoice_preference: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_invoice_preferences.update(
                "7",
                workspace_invoice_preference=models.WorkspaceInvoicePreferenceChanges(purchase_order="Example"),
            )
        """

        return _cast(
            "records.WorkspaceInvoicePreference",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_invoice_preference=workspace_invoice_preference,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
