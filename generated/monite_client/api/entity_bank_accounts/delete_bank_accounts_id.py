from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    bank_account_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/bank_accounts/{bank_account_id}".format(
            bank_account_id=_quote(str(bank_account_id), safe=""),
        ),
    }

    return _kwargs
