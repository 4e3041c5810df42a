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

    _params: dict[str, Any] = {}

    _json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        _json_type_ = NULL if type_ is None else write_word(type_)

    _params["type"] = _json_type_

    _json_document_type: str | Unset = UNSET
    if not isinstance(document_type, Unset):
        _json_document_type = NULL if document_type is None else write_word(document_type)

    _params["document_type"] = _json_document_type

    _params["is_default"] = is_default

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/text_templates",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TextTemplateResponseList | None:
    if response.status_code == 200:
        response_200: TextTemplateResponseList = read_body("_m.TextTemplateResponseList", __models, response.json())
        return response_200

    return None
