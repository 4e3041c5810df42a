from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateBillingMilestoneBody(_Model):
    """An object that the document does not describe.

    Attributes:
        billing_milestone (NewBillingMilestone | None):
        billing_milestones (list[NewBillingMilestone] | None):
    """

    billing_milestone: _m.NewBillingMilestone | None = None
    billing_milestones: list[_m.NewBillingMilestone] | None = None
