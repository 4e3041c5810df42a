from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.reminder import Reminder
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    invoice: str | Unset = UNSET,
    payment: str | Unset = UNSET,
    order: str | Unset = UNSET,
    credit_note: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "invoice": invoice,
                "payment": payment,
                "order": order,
                "credit_note": credit_note,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> list[Reminder] | None:
    if response.status_code == 200:
        response_200: list[Reminder] = read_body("list[_m.Reminder]", __models, response.json())
        return response_200

    return None
