from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
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
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "create": create,
                "recredit": recredit,
                "originalFileName": original_file_name,
                "synchronize": synchronize,
                "async": async_,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> LeavePeriodImportSummary | None:
    if response.status_code == 200:
        response_200: LeavePeriodImportSummary = read_body("_m.LeavePeriodImportSummary", __models, response.json())
        return response_200

    return None
