from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    client_user_id: int | str | Unset = UNSET,
    only: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_client_user_id: int | str | Unset
    if isinstance(client_user_id, Unset):
        json_client_user_id = UNSET
    else:
        json_client_user_id = client_user_id
    params["client_user_id"] = json_client_user_id

    params["only"] = only

    params["page"] = page

    params["per_page"] = per_page

    json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        json_workspace_id = UNSET
    else:
        json_workspace_id = workspace_id
    params["workspace_id"] = json_workspace_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/client_invoice_defaults",
        "params": params,
    }

    return _kwargs
