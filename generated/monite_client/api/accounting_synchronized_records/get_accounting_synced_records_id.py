from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.sync_record_resource import SyncRecordResource


def _get_kwargs(
    synced_record_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "synced_record_id": synced_record_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> SyncRecordResource | None:
    if response.status_code == 200:
        response_200: SyncRecordResource = read_body("_m.SyncRecordResource", __models, response.json())
        return response_200

    return None
