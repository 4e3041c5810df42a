from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.approval_request_resource_with_metadata import ApprovalRequestResourceWithMetadata


def _get_kwargs(
    approval_request_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "approval_request_id": approval_request_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 200:
        response_200: ApprovalRequestResourceWithMetadata = read_body(
            "_m.ApprovalRequestResourceWithMetadata", __models, response.json()
        )
        return response_200

    return None
