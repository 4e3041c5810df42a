from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OnboardingVerificationError(_Model):
    """Why a verification failed.

    Attributes:
        code (str):
        details (str):
    """

    code: str
    details: str
