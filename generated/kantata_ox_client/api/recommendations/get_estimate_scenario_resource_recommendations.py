from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.get_estimate_scenario_resource_recommendations_response_200 import (
    GetEstimateScenarioResourceRecommendationsResponse200,
)
from ...types import UNSET


def _get_kwargs(
    *,
    id: int | str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_id: int | str
    json_id = id
    params["id"] = json_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/recommendations/estimate_scenario_resource",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> GetEstimateScenarioResourceRecommendationsResponse200 | None:
    if response.status_code == 200:
        response_200: GetEstimateScenarioResourceRecommendationsResponse200 = read_body(
            "_m.GetEstimateScenarioResourceRecommendationsResponse200", __models, response.json()
        )
        return response_200

    return None
