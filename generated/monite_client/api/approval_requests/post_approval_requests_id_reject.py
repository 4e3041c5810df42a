from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.approval_request_resource_with_metadata import ApprovalRequestResourceWithMetadata
from ...types import (
    NULL,
)


def _get_kwargs(
    approval_request_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/approval_requests/{approval_request_id}/reject".format(
            approval_request_id=quote(str(approval_request_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = (
            NULL if _response_200 is None else __models.ApprovalRequestResourceWithMetadata.from_dict(_response_200)
        )

        return response_200

    return None
