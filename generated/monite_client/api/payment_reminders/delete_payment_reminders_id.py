from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    payment_reminder_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/payment_reminders/{payment_reminder_id}".format(
            payment_reminder_id=_quote(str(payment_reminder_id), safe=""),
        ),
    }

    return _kwargs
