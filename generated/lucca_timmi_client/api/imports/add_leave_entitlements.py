from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.entitlement_import import EntitlementImport
from ...models.entitlement_import_report import EntitlementImportReport
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: EntitlementImport,
    strict: bool | Unset = UNSET,
    simulate: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["strict"] = strict

    params["simulate"] = simulate

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timmi-absences/api/public/services/v1.0/leaveEntitlementsImport",
        "params": params,
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EntitlementImportReport | None:
    if response.status_code == 200:
        response_200: EntitlementImportReport = read_body("_m.EntitlementImportReport", __models, response.json())
        return response_200

    return None
