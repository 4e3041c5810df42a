from __future__ import annotations

from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateInsightsAccessGroupMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        insights_access_group_membership (NewInsightsAccessGroupMembership):
    """

    insights_access_group_membership: _m.NewInsightsAccessGroupMembership


@_model(kw_only=True, eq=False, repr=False)
class InsightsAccessGroupMembershipChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        can_edit (bool | None):
    """

    can_edit: bool | None = None


InsightsAccessGroupMembershipOptionalField = Literal["account_permission", "user_name"]


@_model(kw_only=True, eq=False, repr=False)
class NewInsightsAccessGroupMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str): Id of the user.
        insights_access_group_id (int | str): Id of the insights access group.
    """

    user_id: int | str
    insights_access_group_id: int | str


@_model(kw_only=True, eq=False, repr=False)
class UpdateInsightsAccessGroupMembershipBody(_Model):
    """An object that the document does not describe.

    Attributes:
        insights_access_group_membership (InsightsAccessGroupMembershipChanges):
    """

    insights_access_group_membership: _m.InsightsAccessGroupMembershipChanges
