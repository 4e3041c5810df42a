from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteCounterpartResource(_Model):
    """The counterpart that a delivery goes to.

    Attributes:
        id (str):
        individual (CounterpartIndividualResponse | None):
        language (LanguageCodeEnum | None):
        organization (CounterpartOrganizationResponse | None):
    """

    id: str
    individual: _m.CounterpartIndividualResponse | None = None
    language: _m.LanguageCodeEnum | None = None
    organization: _m.CounterpartOrganizationResponse | None = None
