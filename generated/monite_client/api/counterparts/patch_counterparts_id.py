from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.counterpart_individual_root_response import CounterpartIndividualRootResponse
from ...models.counterpart_individual_root_update_payload import CounterpartIndividualRootUpdatePayload
from ...models.counterpart_organization_root_response import CounterpartOrganizationRootResponse
from ...models.counterpart_organization_root_update_payload import CounterpartOrganizationRootUpdatePayload


def _get_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CounterpartIndividualRootUpdatePayload | CounterpartOrganizationRootUpdatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse | None:
    if response.status_code == 200:
        response_200: CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse = read_body(
            "_m.CounterpartIndividualRootResponse | _m.CounterpartOrganizationRootResponse", __models, response.json()
        )
        return response_200

    return None
