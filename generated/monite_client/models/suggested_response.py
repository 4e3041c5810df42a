from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SuggestedResponse(_Model):
    """What is suggested for a payable.

    Attributes:
        suggested_counterpart (SuggestedCounterpartPayload): The counterpart that fits a payable.
    """

    suggested_counterpart: _m.SuggestedCounterpartPayload
