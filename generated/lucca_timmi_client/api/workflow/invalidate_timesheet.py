from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.timesheet_invalidation import TimesheetInvalidation
from ...models.workflow_item import WorkflowItem


def _get_kwargs(
    id: int,
    *,
    body: TimesheetInvalidation,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> WorkflowItem | None:
    if response.status_code == 200:
        response_200: WorkflowItem = read_body("_m.WorkflowItem", __models, response.json())
        return response_200

    return None
