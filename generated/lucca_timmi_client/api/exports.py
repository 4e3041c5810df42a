from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import ExportCollection


def _list_exports_kwargs(
    *,
    configuration_id: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "configurationId": configuration_id,
                "orderBy": order_by,
                "archivedAt": archived_at,
                "paging": paging,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _list_exports_response(response: httpx.Response) -> ExportCollection | None:
    if response.status_code == 200:
        response_200: ExportCollection = read_body("_m.ExportCollection", __models, response.json())
        return response_200

    return None
