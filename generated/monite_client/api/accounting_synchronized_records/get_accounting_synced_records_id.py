from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.sync_record_resource import SyncRecordResource
from ...types import (
    NULL,
)


def _get_kwargs(
    synced_record_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounting_synced_records/{synced_record_id}".format(
            synced_record_id=quote(str(synced_record_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> SyncRecordResource | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.SyncRecordResource.from_dict(_response_200)

        return response_200

    return None
