from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
