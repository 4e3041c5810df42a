from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.onboarding_payment_methods_response import OnboardingPaymentMethodsResponse


def _get_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> OnboardingPaymentMethodsResponse | None:
    if response.status_code == 200:
        response_200: OnboardingPaymentMethodsResponse = read_body(
            "_m.OnboardingPaymentMethodsResponse", __models, response.json()
        )
        return response_200

    return None
