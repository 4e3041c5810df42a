from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import GetOnboardingRequirementsResponse


def _get_onboarding_requirements_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_onboarding_requirements_response(response: httpx.Response) -> GetOnboardingRequirementsResponse | None:
    if response.status_code == 200:
        response_200: GetOnboardingRequirementsResponse = read_body(
            "_m.GetOnboardingRequirementsResponse", __models, response.json()
        )
        return response_200

    return None
