from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetOnboardingRequirementsResponse(_Model):
    """What is still asked of an entity.

    Attributes:
        data (list[SingleOnboardingRequirementsResponse]):
    """

    data: list[_m.SingleOnboardingRequirementsResponse]


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


@_model(kw_only=True, eq=False, repr=False)
class OnboardingVerificationError(_Model):
    """Why a verification failed.

    Attributes:
        code (str):
        details (str):
    """

    code: str
    details: str


class OnboardingVerificationStatusEnum(_OpenStrEnum):
    DISABLED = "disabled"
    ENABLED = "enabled"
    PENDING = "pending"


@_model(kw_only=True, eq=False, repr=False)
class PaymentMethodRequirements(_Model):
    """What is asked for a payment method, and until when.

    Attributes:
        currently_due (list[str]):
        eventually_due (list[str]):
        past_due (list[str]):
        pending_verification (list[str]):
        current_deadline (datetime.datetime | None):
    """

    currently_due: list[str]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]
    current_deadline: datetime.datetime | None = None


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
