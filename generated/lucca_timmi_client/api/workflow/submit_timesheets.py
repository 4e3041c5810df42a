from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.timesheet_submission import TimesheetSubmission
from ...models.workflow_item import WorkflowItem


def _get_kwargs(
    *,
    body: TimesheetSubmission,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> list[WorkflowItem] | None:
    if response.status_code == 200:
        response_200: list[WorkflowItem] = read_body("list[_m.WorkflowItem]", __models, response.json())
        return response_200

    return None
