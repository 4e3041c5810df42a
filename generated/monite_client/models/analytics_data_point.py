from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AnalyticsDataPoint(_Model):
    """A metric at one value of the dimension.

    Attributes:
        metric_value (float):
        dimension_value (str | None):
    """

    metric_value: float
    dimension_value: str | None = None
