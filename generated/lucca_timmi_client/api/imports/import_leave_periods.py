from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.leave_period_import import LeavePeriodImport
from ...models.leave_period_import_summary import LeavePeriodImportSummary
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    *,
    body: LeavePeriodImport,
    create: bool | Unset = UNSET,
    recredit: bool | Unset = UNSET,
    original_file_name: str | Unset = UNSET,
    synchronize: bool | Unset = UNSET,
    async_: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": stated_values(
            {
                "create": create,
                "recredit": recredit,
                "originalFileName": original_file_name,
                "synchronize": synchronize,
                "async": async_,
            }
        ),
    }
    add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> LeavePeriodImportSummary | None:
    if response.status_code == 200:
        response_200: LeavePeriodImportSummary = read_body("_m.LeavePeriodImportSummary", __models, response.json())
        return response_200

    return None
