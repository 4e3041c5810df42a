from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models

if TYPE_CHECKING:
    from ..models import GetEstimateScenarioResourceRecommendationsResponse200


def _get_estimate_scenario_resource_recommendations_kwargs(
    *,
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "id": id,
            }
        ),
    }
    return _kwargs


def _get_estimate_scenario_resource_recommendations_response(
    response: httpx.Response,
) -> GetEstimateScenarioResourceRecommendationsResponse200 | None:
    if response.status_code == 200:
        response_200: GetEstimateScenarioResourceRecommendationsResponse200 = read_body(
            "_m.GetEstimateScenarioResourceRecommendationsResponse200", __models, response.json()
        )
        return response_200

    return None
