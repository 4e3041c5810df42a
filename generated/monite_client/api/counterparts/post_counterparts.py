from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.counterpart_individual_root_create_payload import CounterpartIndividualRootCreatePayload
from ...models.counterpart_individual_root_response import CounterpartIndividualRootResponse
from ...models.counterpart_organization_root_create_payload import CounterpartOrganizationRootCreatePayload
from ...models.counterpart_organization_root_response import CounterpartOrganizationRootResponse


def _get_kwargs(
    *,
    body: CounterpartIndividualRootCreatePayload | CounterpartOrganizationRootCreatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse | None:
    if response.status_code == 201:
        response_201: CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse = read_body(
            "_m.CounterpartIndividualRootResponse | _m.CounterpartOrganizationRootResponse", __models, response.json()
        )
        return response_201

    return None
