from __future__ import annotations

import datetime
from typing import ClassVar, Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody(_Model):
    """An object that the document does not describe.

    Attributes:
        data (list[CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem] | None):
    """

    data: list[_m.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_ids (list[int | str]): Ids of the resources.
        hard (bool):
        occurrence (CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo):
    """

    resource_ids: list[int | str]
    hard: bool
    occurrence: _m.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo(_Model):
    """An object that the document does not describe.

    Attributes:
        type_ (CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd):
        after_date (datetime.datetime | None):
        before_date (datetime.datetime | None):
        start_date (datetime.datetime | None):
        end_date (datetime.datetime | None):
    """

    type_: _m.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd
    after_date: datetime.datetime | None = None
    before_date: datetime.datetime | None = None
    start_date: datetime.datetime | None = None
    end_date: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd = Literal["after", "anytime", "before", "between"]


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        success (bool | None):
    """

    success: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoursBody(_Model):
    """An object that the document does not describe.

    Attributes:
        data (list[CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem] | None):
    """

    data: list[_m.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa(_Model):
    """An object that the document does not describe.

    Attributes:
        type_ (CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip):
        after_date (datetime.datetime | None):
        before_date (datetime.datetime | None):
        start_date (datetime.datetime | None):
        end_date (datetime.datetime | None):
    """

    type_: _m.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip
    after_date: datetime.datetime | None = None
    before_date: datetime.datetime | None = None
    start_date: datetime.datetime | None = None
    end_date: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip = Literal["after", "anytime", "before", "between"]


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_ids (list[int | str]): Ids of the resources.
        hard (bool):
        occurrence (CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa):
    """

    resource_ids: list[int | str]
    hard: bool
    occurrence: _m.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        success (bool | None):
    """

    success: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceResourceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_resource (NewWorkspaceResource | None):
        workspace_resources (list[NewWorkspaceResource] | None): Up to 200 in place of one.
    """

    workspace_resource: _m.NewWorkspaceResource | None = None
    workspace_resources: list[_m.NewWorkspaceResource] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceResource(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        user_id (int | str | None): Id of the user.
        role_id (int | str | None): Id of the role.
        external_reference (NewWorkspaceResourceExternalReference | None): Counterpart of the record in an outside
            system.
    """

    workspace_id: int | str
    user_id: int | str | None = None
    role_id: int | str | None = None
    external_reference: _m.NewWorkspaceResourceExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceResourceExternalReference(_Model):
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
class UpdateWorkspaceResourceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_resource (WorkspaceResourceChanges):
    """

    workspace_resource: _m.WorkspaceResourceChanges


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceResourceChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        label (str | None):
        user_id (int | str | None): Id of the user.
        role_id (int | str | None): Id of the role.
        auto_update_label (bool | None):
        external_reference (WorkspaceResourceChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    label: str | None = None
    user_id: int | str | None = None
    role_id: int | str | None = None
    auto_update_label: bool | None = None
    external_reference: _m.WorkspaceResourceChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceResourceChangesExternalReference(_Model):
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


WorkspaceResourceOptionalField = Literal["resource_bill_rate", "resource_cost_rate"]
