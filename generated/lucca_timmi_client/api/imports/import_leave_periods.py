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
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["create"] = create

    params["recredit"] = recredit

    params["originalFileName"] = original_file_name

    params["synchronize"] = synchronize

    params["async"] = async_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timmi-absences/api/imports/v1.0/leavePeriods",
        "params": params,
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> LeavePeriodImportSummary | None:
    if response.status_code == 200:
        response_200: LeavePeriodImportSummary = read_body("_m.LeavePeriodImportSummary", __models, response.json())
        return response_200

    return None
