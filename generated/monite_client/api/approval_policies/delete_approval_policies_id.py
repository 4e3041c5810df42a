from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    approval_policy_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/approval_policies/{approval_policy_id}".format(
            approval_policy_id=_quote(str(approval_policy_id), safe=""),
        ),
    }

    return _kwargs
