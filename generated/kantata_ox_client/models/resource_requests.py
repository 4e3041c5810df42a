from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateResourceRequestBody(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_request (NewResourceRequest):
    """

    resource_request: _m.NewResourceRequest


@_model(kw_only=True, eq=False, repr=False)
class NewResourceRequest(_Model):
    """An object that the document does not describe.

    Attributes:
        approver_ids (list[int | str]): Ids of the approvers.
        resource_id (int | str | None): Id of the resource.
        resource_workspace_id (int | str | None): Id of the resource workspace.
        resource_role_id (int | str | None): Id of the resource role.
        workspace_allocation_start_date (datetime.date | None):
        workspace_allocation_end_date (datetime.date | None):
        workspace_allocation_percentage (int | None): In percent.
        custom_fields (list[NewResourceRequestCustomFieldsItem] | None):
    """

    approver_ids: list[int | str]
    resource_id: int | str | None = None
    resource_workspace_id: int | str | None = None
    resource_role_id: int | str | None = None
    workspace_allocation_start_date: datetime.date | None = None
    workspace_allocation_end_date: datetime.date | None = None
    workspace_allocation_percentage: int | None = None
    custom_fields: list[_m.NewResourceRequestCustomFieldsItem] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewResourceRequestCustomFieldsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_id (int | str | None): Id of the custom field.
        value (str | None):
    """

    custom_field_id: int | str | None = None
    value: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ResourceRequestChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        request_resolution_status (str):
        user_id (int | str | None): Id of the user.
        allocations_state (bool | None):
    """

    request_resolution_status: str
    user_id: int | str | None = None
    allocations_state: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateResourceRequestApproverBody(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_request (UpdateResourceRequestApproverBodyResourceRequest):
    """

    resource_request: _m.UpdateResourceRequestApproverBodyResourceRequest


@_model(kw_only=True, eq=False, repr=False)
class UpdateResourceRequestApproverBodyResourceRequest(_Model):
    """An object that the document does not describe.

    Attributes:
        new_approver_id (list[int | str]):
    """

    new_approver_id: list[int | str]


@_model(kw_only=True, eq=False, repr=False)
class UpdateResourceRequestBody(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_request (ResourceRequestChanges):
    """

    resource_request: _m.ResourceRequestChanges
