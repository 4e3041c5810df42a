from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateAccessGroupMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        access_group_membership (NewAccessGroupMembership):
    """

    access_group_membership: _m.NewAccessGroupMembership


@_model(kw_only=True, eq=False, repr=False)
class DeleteAccessGroupMembershipResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        success (str | None):
    """

    success: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewAccessGroupMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        access_group_id (int | str): Id of the access group.
        user_id (int | str): Id of the user.
    """

    access_group_id: int | str
    user_id: int | str
