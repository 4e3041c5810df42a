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

    params: dict[str, Any] = {}

    json_id_in: list[str] | None | Unset
    if isinstance(id_in, Unset):
        json_id_in = UNSET
    elif isinstance(id_in, list):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_type_0_item_data in write_each(id_in):
                id_in_type_0_item = NULL if id_in_type_0_item_data is None else str(id_in_type_0_item_data)
                json_id_in.append(id_in_type_0_item)

    else:
        json_id_in = id_in
    params["id__in"] = json_id_in

    json_file_type: None | str | Unset
    if isinstance(file_type, Unset):
        json_file_type = UNSET
    elif isinstance(file_type, AllowedFileTypes):
        json_file_type = NULL if file_type is None else write_word(file_type)
    else:
        json_file_type = file_type
    params["file_type"] = json_file_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/files",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> FilesResponse | None:
    if response.status_code == 200:
        response_200: FilesResponse = read_body("_m.FilesResponse", __models, response.json())
        return response_200

    return None
