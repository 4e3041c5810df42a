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
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _json_type_ = NULL if type_ is None else write_word(type_)
    _params["type"] = _json_type_

    _params["create"] = create

    _params["recredit"] = recredit

    _params["originalFileName"] = original_file_name

    _params["synchronize"] = synchronize

    _params["overrideLeaves"] = override_leaves

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v3/services/importLeavePeriods",
        "params": _params,
    }

    _kwargs["files"] = body.to_multipart()

    _headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> LegacyLeavePeriodImportEnvelope | None:
    if response.status_code == 200:
        response_200: LegacyLeavePeriodImportEnvelope = read_body(
            "_m.LegacyLeavePeriodImportEnvelope", __models, response.json()
        )
        return response_200

    return None
