from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetEstimateScenarioResourceRecommendationsResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        total_count (int | None):
        recommendations (list[GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj] | None):
    """

    total_count: int | None = None
    recommendations: list[_m.GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj] | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | None):
        rank (int | None):
    """

    user_id: int | None = None
    rank: int | None = None
