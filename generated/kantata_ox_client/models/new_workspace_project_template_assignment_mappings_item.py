from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceProjectTemplateAssignmentMappingsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_id (int | str | None): Id of the resource.
        user_id (int | str | None): Id of the user.
        role_id (int | str | None): Id of the role.
    """

    resource_id: int | str | None = None
    user_id: int | str | None = None
    role_id: int | str | None = None
