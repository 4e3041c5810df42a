from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.approval_request_create_by_role_request import ApprovalRequestCreateByRoleRequest
from ...models.approval_request_create_by_user_request import ApprovalRequestCreateByUserRequest
from ...models.approval_request_resource_with_metadata import ApprovalRequestResourceWithMetadata
from ...types import NULL, write_object


def _get_kwargs(
    *,
    body: ApprovalRequestCreateByRoleRequest | ApprovalRequestCreateByUserRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/approval_requests",
    }

    if isinstance(body, ApprovalRequestCreateByRoleRequest):
        _kwargs["json"] = NULL if body is None else write_object(body)
    else:
        _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 201:
        response_201: ApprovalRequestResourceWithMetadata = read_body(
            "_m.ApprovalRequestResourceWithMetadata", __models, response.json()
        )
        return response_201

    return None
