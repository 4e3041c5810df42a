from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.leave_period_import import LeavePeriodImport
from ...models.leave_period_import_summary import LeavePeriodImportSummary
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: LeavePeriodImport,
    create: bool | Unset = UNSET,
    recredit: bool | Unset = UNSET,
    original_file_name: str | Unset = UNSET,
    synchronize: bool | Unset = UNSET,
    async_: bool | Unset = UNSET,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _params["create"] = create

    _params["recredit"] = recredit

    _params["originalFileName"] = original_file_name

    _params["synchronize"] = synchronize

    _params["async"] = async_

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timmi-absences/api/imports/v1.0/leavePeriods",
        "params": _params,
    }

    _kwargs["files"] = body.to_multipart()

    _headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> LeavePeriodImportSummary | None:
    if response.status_code == 200:
        response_200: LeavePeriodImportSummary = read_body("_m.LeavePeriodImportSummary", __models, response.json())
        return response_200

    return None
