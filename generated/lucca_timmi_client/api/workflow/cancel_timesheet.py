from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from ... import models as __models
from ...models.cancel_timesheet_body import CancelTimesheetBody
from ...models.workflow_item import WorkflowItem
from ...types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    write_object,
)


def _get_kwargs(
    id: int,
    *,
    body: CancelTimesheetBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timmi-timesheet/api/timesheets/{id}/cancel".format(
            id=quote(str(id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> list[WorkflowItem] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: list[WorkflowItem] = NULL
        if _response_200 is not None:
            response_200 = []
            for response_200_item_data in read_list(_response_200):
                _response_200_item = response_200_item_data
                response_200_item = (
                    NULL if _response_200_item is None else __models.WorkflowItem.from_dict(_response_200_item)
                )

                response_200.append(response_200_item)

        return response_200

    return None
