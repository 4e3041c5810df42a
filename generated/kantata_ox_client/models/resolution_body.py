from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ResolutionBody(_Model):
    """Body of a decision on one submission.

    Attributes:
        resolution (ResolutionInput): What to say about a decision.
    """

    resolution: _m.ResolutionInput
