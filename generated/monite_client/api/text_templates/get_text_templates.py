from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.text_template_document_type_enum import TextTemplateDocumentTypeEnum
from ...models.text_template_response_list import TextTemplateResponseList
from ...models.text_template_type import TextTemplateType
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    *,
    type_: TextTemplateType | Unset = UNSET,
    document_type: TextTemplateDocumentTypeEnum | Unset = UNSET,
    is_default: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = NULL if type_ is None else write_word(type_)

    params["type"] = json_type_

    json_document_type: str | Unset = UNSET
    if not isinstance(document_type, Unset):
        json_document_type = NULL if document_type is None else write_word(document_type)

    params["document_type"] = json_document_type

    params["is_default"] = is_default

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/text_templates",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TextTemplateResponseList | None:
    if response.status_code == 200:
        response_200: TextTemplateResponseList = read_body("_m.TextTemplateResponseList", __models, response.json())
        return response_200

    return None
