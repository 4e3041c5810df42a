from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.entitlement_import_report import EntitlementImportReport
from ...models.legacy_entitlement_replacement import LegacyEntitlementReplacement
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: LegacyEntitlementReplacement,
    strict: bool | Unset = UNSET,
    simulate: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "strict": strict,
                "simulate": simulate,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> EntitlementImportReport | None:
    if response.status_code == 200:
        response_200: EntitlementImportReport = read_body("_m.EntitlementImportReport", __models, response.json())
        return response_200

    return None
