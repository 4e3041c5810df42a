from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.timesheet_approval import TimesheetApproval
from ...models.workflow_item import WorkflowItem
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    id: int,
    *,
    body: TimesheetApproval | Unset = UNSET,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timmi-timesheet/api/timesheets/{id}/approve".format(
            id=_quote(str(id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> list[WorkflowItem] | None:
    if response.status_code == 200:
        response_200: list[WorkflowItem] = read_body("list[_m.WorkflowItem]", __models, response.json())
        return response_200

    return None
