from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    mailbox_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/mailboxes/{mailbox_id}".format(
            mailbox_id=_quote(str(mailbox_id), safe=""),
        ),
    }

    return _kwargs
