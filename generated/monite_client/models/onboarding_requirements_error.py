from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OnboardingRequirementsError(_Model):
    """What is wrong with something that was handed in.

    Attributes:
        code (str):
        reason (str):
        requirement (str):
    """

    code: str
    reason: str
    requirement: str
