from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EntityOnboardingDataResponse(_Model):
    """What is known for the onboarding of an entity.

    Attributes:
        business_profile (BusinessProfileOutput | None):
        ownership_declaration (OwnershipDeclarationOutput | None):
        tos_acceptance (TermsOfServiceAcceptanceOutput | None):
        treasury_tos_acceptance (TermsOfServiceAcceptanceOutput | None):
    """

    business_profile: _m.BusinessProfileOutput | None = None
    ownership_declaration: _m.OwnershipDeclarationOutput | None = None
    tos_acceptance: _m.TermsOfServiceAcceptanceOutput | None = None
    treasury_tos_acceptance: _m.TermsOfServiceAcceptanceOutput | None = None
