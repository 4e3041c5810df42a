from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AssignmentChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        assignee_id (int | str | None): Id of the assignee.
        resource_id (int | str | None): Id of the resource.
        current (bool | None):
        estimated_minutes (int | None):
        external_reference (AssignmentChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    assignee_id: int | str | None = None
    resource_id: int | str | None = None
    current: bool | None = None
    estimated_minutes: int | None = None
    external_reference: _m.AssignmentChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class AssignmentChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None):
    """

    service_name: str
    service_model: str
    service_model_ref: str
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateAssignmentBody(_Model):
    """An object that the document does not describe.

    Attributes:
        assignment (NewAssignment):
    """

    assignment: _m.NewAssignment


@_model(kw_only=True, eq=False, repr=False)
class NewAssignment(_Model):
    """An object that the document does not describe.

    Attributes:
        story_id (int | str): Id of the story.
        assignee_id (int | str | None): Id of the assignee.
        resource_id (int | str | None): Id of the resource.
        current (bool | None):
        estimated_minutes (int | None):
        external_reference (NewAssignmentExternalReference | None): Counterpart of the record in an outside system.
    """

    story_id: int | str
    assignee_id: int | str | None = None
    resource_id: int | str | None = None
    current: bool | None = None
    estimated_minutes: int | None = None
    external_reference: _m.NewAssignmentExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewAssignmentExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None):
    """

    service_name: str
    service_model: str
    service_model_ref: str
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateAssignmentBody(_Model):
    """An object that the document does not describe.

    Attributes:
        assignment (AssignmentChanges):
    """

    assignment: _m.AssignmentChanges
