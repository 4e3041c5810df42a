from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    recurrence_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/recurrences/{recurrence_id}/resume".format(
            recurrence_id=_quote(str(recurrence_id), safe=""),
        ),
    }

    return _kwargs
