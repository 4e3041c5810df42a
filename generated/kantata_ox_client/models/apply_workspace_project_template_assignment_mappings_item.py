from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ApplyWorkspaceProjectTemplateAssignmentMappingsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        role_id (int | str | None): Id of the role.
        user_id (int | str | None): Id of the user.
        resource_id (int | str | None): Id of the resource.
        create_unnamed_resource (bool | None):
    """

    role_id: int | str | None = None
    user_id: int | str | None = None
    resource_id: int | str | None = None
    create_unnamed_resource: bool | None = None
