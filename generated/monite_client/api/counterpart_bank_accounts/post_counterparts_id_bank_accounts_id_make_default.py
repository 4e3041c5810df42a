from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    counterpart_id: str | UUID,
    bank_account_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/counterparts/{counterpart_id}/bank_accounts/{bank_account_id}/make_default".format(
            counterpart_id=_quote(str(counterpart_id), safe=""),
            bank_account_id=_quote(str(bank_account_id), safe=""),
        ),
    }

    return _kwargs
