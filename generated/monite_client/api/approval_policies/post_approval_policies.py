from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.approval_policy_create import ApprovalPolicyCreate
from ...models.approval_policy_resource import ApprovalPolicyResource


def _get_kwargs(
    *,
    body: ApprovalPolicyCreate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalPolicyResource | None:
    if response.status_code == 201:
        response_201: ApprovalPolicyResource = read_body("_m.ApprovalPolicyResource", __models, response.json())
        return response_201

    return None
