from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EntityOnboardingDataRequest(_Model):
    """Onboarding data to set.

    Attributes:
        business_profile (BusinessProfileInput | None):
        ownership_declaration (OwnershipDeclarationInput | None):
        tos_acceptance (TermsOfServiceAcceptanceInput | None):
        treasury_tos_acceptance (TermsOfServiceAcceptanceInput | None):
    """

    business_profile: _m.BusinessProfileInput | None = None
    ownership_declaration: _m.OwnershipDeclarationInput | None = None
    tos_acceptance: _m.TermsOfServiceAcceptanceInput | None = None
    treasury_tos_acceptance: _m.TermsOfServiceAcceptanceInput | None = None
