from __future__ import annotations

from typing import Any

from ...models.update_scheduled_report_export_body import UpdateScheduledReportExportBody
from ...types import add_body


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateScheduledReportExportBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
