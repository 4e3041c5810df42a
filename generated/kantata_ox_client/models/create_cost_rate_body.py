from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateCostRateBody(_Model):
    """An object that the document does not describe.

    Attributes:
        cost_rate (NewCostRate | None):
        cost_rates (list[NewCostRate] | None):
    """

    cost_rate: _m.NewCostRate | None = None
    cost_rates: list[_m.NewCostRate] | None = None
