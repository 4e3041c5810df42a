from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.financing_push_invoices_request import FinancingPushInvoicesRequest
from ...models.financing_push_invoices_response import FinancingPushInvoicesResponse
from ...types import NULL, write_object


def _get_kwargs(
    *,
    body: FinancingPushInvoicesRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/financing_invoices",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FinancingPushInvoicesResponse | None:
    if response.status_code == 201:
        response_201: FinancingPushInvoicesResponse = read_body(
            "_m.FinancingPushInvoicesResponse", __models, response.json()
        )
        return response_201

    return None
