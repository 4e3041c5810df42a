from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceAllocationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_allocation (NewWorkspaceAllocation | None):
        workspace_allocations (list[NewWorkspaceAllocation] | None): Up to 200 in place of one.
    """

    workspace_allocation: _m.NewWorkspaceAllocation | None = None
    workspace_allocations: list[_m.NewWorkspaceAllocation] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceAllocation(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_id (int | str): Id of the resource.
        start_date (datetime.date):
        end_date (datetime.date):
        minutes (int):
        hard (bool | None):
        notes (str | None):
        external_reference (NewWorkspaceAllocationExternalReference | None): Counterpart of the record in an outside
            system.
    """

    resource_id: int | str
    start_date: datetime.date
    end_date: datetime.date
    minutes: int
    hard: bool | None = None
    notes: str | None = None
    external_reference: _m.NewWorkspaceAllocationExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceAllocationExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceAllocationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_allocation (WorkspaceAllocationChanges):
    """

    workspace_allocation: _m.WorkspaceAllocationChanges


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceAllocationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date | None):
        end_date (datetime.date | None):
        minutes (int | None):
        hard (bool | None):
        notes (str | None):
        external_reference (WorkspaceAllocationChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    start_date: datetime.date | None = None
    end_date: datetime.date | None = None
    minutes: int | None = None
    hard: bool | None = None
    notes: str | None = None
    external_reference: _m.WorkspaceAllocationChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceAllocationChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None
