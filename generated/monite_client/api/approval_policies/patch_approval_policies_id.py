from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.approval_policy_resource import ApprovalPolicyResource
from ...models.approval_policy_update import ApprovalPolicyUpdate


def _get_kwargs(
    approval_policy_id: str | UUID,
    *,
    body: ApprovalPolicyUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "approval_policy_id": approval_policy_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalPolicyResource | None:
    if response.status_code == 200:
        response_200: ApprovalPolicyResource = read_body("_m.ApprovalPolicyResource", __models, response.json())
        return response_200

    return None
