from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
