from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.import_leave_period_type import ImportLeavePeriodType
from ...models.legacy_leave_period_import import LegacyLeavePeriodImport
from ...models.legacy_leave_period_import_envelope import LegacyLeavePeriodImportEnvelope
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: LegacyLeavePeriodImport,
    type_: ImportLeavePeriodType,
    create: bool | Unset = UNSET,
    recredit: bool | Unset = UNSET,
    original_file_name: str,
    synchronize: bool | Unset = UNSET,
    override_leaves: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "type": type_,
                "create": create,
                "recredit": recredit,
                "originalFileName": original_file_name,
                "synchronize": synchronize,
                "overrideLeaves": override_leaves,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> LegacyLeavePeriodImportEnvelope | None:
    if response.status_code == 200:
        response_200: LegacyLeavePeriodImportEnvelope = read_body(
            "_m.LegacyLeavePeriodImportEnvelope", __models, response.json()
        )
        return response_200

    return None
