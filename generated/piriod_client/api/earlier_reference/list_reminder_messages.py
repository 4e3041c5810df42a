from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.reminder import Reminder
from ...types import (
    NULL,
    UNSET,
    Unset,
    read_list,
)


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    invoice: str | Unset = UNSET,
    payment: str | Unset = UNSET,
    order: str | Unset = UNSET,
    credit_note: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["invoice"] = invoice

    params["payment"] = payment

    params["order"] = order

    params["credit_note"] = credit_note

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/reminders/messages/",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[Reminder] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: list[Reminder] = NULL
        if _response_200 is not None:
            response_200 = []
            for response_200_item_data in read_list(_response_200):
                _response_200_item = response_200_item_data
                response_200_item = (
                    NULL if _response_200_item is None else __models.Reminder.from_dict(_response_200_item)
                )

                response_200.append(response_200_item)

        return response_200

    return None
