from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.allowed_file_types import AllowedFileTypes
from ...models.files_response import FilesResponse
from ...types import NULL, UNSET, Unset, write_each, write_word


def _get_kwargs(
    *,
    id_in: list[UUID] | None | Unset = UNSET,
    file_type: AllowedFileTypes | None | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_id_in: list[str] | None | Unset
    if isinstance(id_in, Unset):
        _json_id_in = UNSET
    elif isinstance(id_in, list):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_type_0_item_data in write_each(id_in):
                _id_in_type_0_item = NULL if _id_in_type_0_item_data is None else str(_id_in_type_0_item_data)
                _json_id_in.append(_id_in_type_0_item)

    else:
        _json_id_in = id_in
    _params["id__in"] = _json_id_in

    _json_file_type: None | str | Unset
    if isinstance(file_type, Unset):
        _json_file_type = UNSET
    elif isinstance(file_type, AllowedFileTypes):
        _json_file_type = NULL if file_type is None else write_word(file_type)
    else:
        _json_file_type = file_type
    _params["file_type"] = _json_file_type

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/files",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> FilesResponse | None:
    if response.status_code == 200:
        response_200: FilesResponse = read_body("_m.FilesResponse", __models, response.json())
        return response_200

    return None
