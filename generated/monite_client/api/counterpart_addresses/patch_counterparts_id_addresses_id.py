from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.counterpart_address_response_with_counterpart_id import CounterpartAddressResponseWithCounterpartID
from ...models.counterpart_update_address import CounterpartUpdateAddress


def _get_kwargs(
    counterpart_id: str | UUID,
    address_id: str | UUID,
    *,
    body: CounterpartUpdateAddress,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "counterpart_id": counterpart_id,
            "address_id": address_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartAddressResponseWithCounterpartID | None:
    if response.status_code == 200:
        response_200: CounterpartAddressResponseWithCounterpartID = read_body(
            "_m.CounterpartAddressResponseWithCounterpartID", __models, response.json()
        )
        return response_200

    return None
