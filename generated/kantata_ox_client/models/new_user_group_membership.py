from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewUserGroupMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str): Id of the user.
        workspace_group_id (int | str): Id of the workspace group.
    """

    user_id: int | str
    workspace_group_id: int | str
