from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.receivable_pagination_response import ReceivablePaginationResponse
from ...models.receivables_search_request import ReceivablesSearchRequest


def _get_kwargs(
    *,
    body: ReceivablesSearchRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivablePaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceivablePaginationResponse = read_body(
            "_m.ReceivablePaginationResponse", __models, response.json()
        )
        return response_200

    return None
