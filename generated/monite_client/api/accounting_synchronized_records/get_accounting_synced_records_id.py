from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
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
        "url": "/accounting_synced_records/{synced_record_id}".format(
            synced_record_id=_quote(str(synced_record_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> SyncRecordResource | None:
    if response.status_code == 200:
        response_200: SyncRecordResource = read_body("_m.SyncRecordResource", __models, response.json())
        return response_200

    return None
