from __future__ import annotations

from typing import Any

from ...models.create_rate_card_set_version_body import CreateRateCardSetVersionBody
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    *,
    body: CreateRateCardSetVersionBody,
    clone_id: int | str | Unset = UNSET,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _json_clone_id: int | str | Unset
    if isinstance(clone_id, Unset):
        _json_clone_id = UNSET
    else:
        _json_clone_id = clone_id
    _params["clone_id"] = _json_clone_id

    _params["include"] = include

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/rate_card_set_versions",
        "params": _params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
