from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetOnboardingRequirementsResponse(_Model):
    """What is still asked of an entity.

    Attributes:
        data (list[SingleOnboardingRequirementsResponse]):
    """

    data: list[_m.SingleOnboardingRequirementsResponse]
