from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateUserGroupMembershipsBody(_Model):
    """An object that the document does not describe.

    Attributes:
        user_group_membership (NewUserGroupMembership | None):
        user_group_memberships (list[NewUserGroupMembership] | None): Up to 100 in place of one.
    """

    user_group_membership: _m.NewUserGroupMembership | None = None
    user_group_memberships: list[_m.NewUserGroupMembership] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewUserGroupMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str): Id of the user.
        workspace_group_id (int | str): Id of the workspace group.
    """

    user_id: int | str
    workspace_group_id: int | str
