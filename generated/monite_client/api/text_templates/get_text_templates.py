from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.text_template_document_type_enum import TextTemplateDocumentTypeEnum
from ...models.text_template_response_list import TextTemplateResponseList
from ...models.text_template_type import TextTemplateType
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    type_: TextTemplateType | Unset = UNSET,
    document_type: TextTemplateDocumentTypeEnum | Unset = UNSET,
    is_default: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "type": type_,
                "document_type": document_type,
                "is_default": is_default,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> TextTemplateResponseList | None:
    if response.status_code == 200:
        response_200: TextTemplateResponseList = read_body("_m.TextTemplateResponseList", __models, response.json())
        return response_200

    return None
