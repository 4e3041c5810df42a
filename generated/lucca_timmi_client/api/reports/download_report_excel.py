from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote


def _get_kwargs(
    report_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/timmi-timesheet/api/reports/{report_id}/download-excel".format(
            report_id=_quote(str(report_id), safe=""),
        ),
    }

    return _kwargs
