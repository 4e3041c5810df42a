from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceGroupBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_group (NewWorkspaceGroup):
    """

    workspace_group: _m.NewWorkspaceGroup


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceGroup(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        add_workspace_ids (list[int | str] | None): Ids of the add workspaces.
        notes (str | None):
        company (bool | None):
        contact_name (str | None):
        email (str | None):
        phone_number (str | None):
        address (str | None):
        website (str | None):
        external_reference (NewWorkspaceGroupExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str
    add_workspace_ids: list[int | str] | None = None
    notes: str | None = None
    company: bool | None = None
    contact_name: str | None = None
    email: str | None = None
    phone_number: str | None = None
    address: str | None = None
    website: str | None = None
    external_reference: _m.NewWorkspaceGroupExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceGroupExternalReference(_Model):
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
class UpdateWorkspaceGroupBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_group (WorkspaceGroupChanges):
    """

    workspace_group: _m.WorkspaceGroupChanges


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceGroupChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        add_workspace_ids (list[int | str] | None): Ids of the add workspaces.
        remove_workspace_ids (list[int | str] | None): Ids of the remove workspaces.
        notes (str | None):
        company (bool | None):
        contact_name (str | None):
        email (str | None):
        phone_number (str | None):
        address (str | None):
        website (str | None):
        external_reference (WorkspaceGroupChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    name: str
    add_workspace_ids: list[int | str] | None = None
    remove_workspace_ids: list[int | str] | None = None
    notes: str | None = None
    company: bool | None = None
    contact_name: str | None = None
    email: str | None = None
    phone_number: str | None = None
    address: str | None = None
    website: str | None = None
    external_reference: _m.WorkspaceGroupChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceGroupChangesExternalReference(_Model):
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
