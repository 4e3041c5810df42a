from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.cancel_timesheet_body import CancelTimesheetBody
from ...models.workflow_item import WorkflowItem
from ...types import UNSET, Unset


def _get_kwargs(
    id: int,
    *,
    body: CancelTimesheetBody | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> list[WorkflowItem] | None:
    if response.status_code == 200:
        response_200: list[WorkflowItem] = read_body("list[_m.WorkflowItem]", __models, response.json())
        return response_200

    return None
