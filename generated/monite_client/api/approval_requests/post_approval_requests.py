from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.approval_request_create_by_role_request import ApprovalRequestCreateByRoleRequest
from ...models.approval_request_create_by_user_request import ApprovalRequestCreateByUserRequest
from ...models.approval_request_resource_with_metadata import ApprovalRequestResourceWithMetadata


def _get_kwargs(
    *,
    body: ApprovalRequestCreateByRoleRequest | ApprovalRequestCreateByUserRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 201:
        response_201: ApprovalRequestResourceWithMetadata = read_body(
            "_m.ApprovalRequestResourceWithMetadata", __models, response.json()
        )
        return response_201

    return None
