from __future__ import annotations

from io import BytesIO
from typing import Any
from urllib.parse import quote

import httpx

from ...types import (
    NULL,
    File,
)


def _get_kwargs(
    report_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/timmi-timesheet/api/reports/{report_id}/download-csv".format(
            report_id=quote(str(report_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> File | None:
    if response.status_code == 200:
        _response_200 = response.content
        response_200 = NULL if _response_200 is None else File(payload=BytesIO(_response_200))

        return response_200

    return None
