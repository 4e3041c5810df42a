from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.legacy_import_leave_periods_type import LegacyImportLeavePeriodsType
from ...models.legacy_leave_period_import import LegacyLeavePeriodImport
from ...models.legacy_leave_period_import_envelope import LegacyLeavePeriodImportEnvelope
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    *,
    body: LegacyLeavePeriodImport,
    type_: LegacyImportLeavePeriodsType,
    create: bool | Unset = UNSET,
    recredit: bool | Unset = UNSET,
    original_file_name: str,
    synchronize: bool | Unset = UNSET,
    override_leaves: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_type_ = NULL if type_ is None else write_word(type_)
    params["type"] = json_type_

    params["create"] = create

    params["recredit"] = recredit

    params["originalFileName"] = original_file_name

    params["synchronize"] = synchronize

    params["overrideLeaves"] = override_leaves

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v3/services/importLeavePeriods",
        "params": params,
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> LegacyLeavePeriodImportEnvelope | None:
    if response.status_code == 200:
        response_200: LegacyLeavePeriodImportEnvelope = read_body(
            "_m.LegacyLeavePeriodImportEnvelope", __models, response.json()
        )
        return response_200

    return None
