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
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _params["strict"] = strict

    _params["simulate"] = simulate

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timmi-absences/api/public/services/v1.0/leaveEntitlementsImport",
        "params": _params,
    }

    _kwargs["files"] = body.to_multipart()

    _headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EntitlementImportReport | None:
    if response.status_code == 200:
        response_200: EntitlementImportReport = read_body("_m.EntitlementImportReport", __models, response.json())
        return response_200

    return None
