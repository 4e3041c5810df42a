from __future__ import annotations

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
