from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SingleOnboardingRequirementsResponse(_Model):
    """What is still asked for one payment method.

    Attributes:
        payment_method (str):
        requirements (PaymentMethodRequirements): What is asked for a payment method, and until when.
        requirements_errors (list[OnboardingRequirementsError]):
        verification_errors (list[OnboardingVerificationError]):
        verification_status (OnboardingVerificationStatusEnum): State of a verification.
        disabled_reason (str | None):
    """

    payment_method: str
    requirements: _m.PaymentMethodRequirements
    requirements_errors: list[_m.OnboardingRequirementsError]
    verification_errors: list[_m.OnboardingVerificationError]
    verification_status: _m.OnboardingVerificationStatusEnum
    disabled_reason: str | None = None
