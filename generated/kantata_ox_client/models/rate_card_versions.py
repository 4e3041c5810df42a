from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class RateCardVersionChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        default_rate (int):
    """

    default_rate: int


@_model(kw_only=True, eq=False, repr=False)
class UpdateRateCardVersionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_version (RateCardVersionChanges):
    """

    rate_card_version: _m.RateCardVersionChanges
