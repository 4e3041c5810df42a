from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateTextTemplatePayload,
        TextTemplateDocumentTypeEnum,
        TextTemplateResponse,
        TextTemplateResponseList,
        TextTemplateType,
        UpdateTextTemplatePayload,
    )


def _delete_text_templates_id_kwargs(
    text_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "text_template_id": text_template_id,
        },
    }
    return _kwargs


def _get_text_templates_kwargs(
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


def _get_text_templates_response(response: httpx.Response) -> TextTemplateResponseList | None:
    if response.status_code == 200:
        response_200: TextTemplateResponseList = read_body("_m.TextTemplateResponseList", __models, response.json())
        return response_200

    return None


def _get_text_templates_id_kwargs(
    text_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "text_template_id": text_template_id,
        },
    }
    return _kwargs


def _get_text_templates_id_response(response: httpx.Response) -> TextTemplateResponse | None:
    if response.status_code == 200:
        response_200: TextTemplateResponse = read_body("_m.TextTemplateResponse", __models, response.json())
        return response_200

    return None


def _patch_text_templates_id_kwargs(
    text_template_id: str | UUID,
    *,
    body: UpdateTextTemplatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "text_template_id": text_template_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_text_templates_id_response(response: httpx.Response) -> TextTemplateResponse | None:
    if response.status_code == 200:
        response_200: TextTemplateResponse = read_body("_m.TextTemplateResponse", __models, response.json())
        return response_200

    return None


def _post_text_templates_kwargs(
    *,
    body: CreateTextTemplatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_text_templates_response(response: httpx.Response) -> TextTemplateResponse | None:
    if response.status_code == 201:
        response_201: TextTemplateResponse = read_body("_m.TextTemplateResponse", __models, response.json())
        return response_201

    return None


def _post_text_templates_id_make_default_kwargs(
    text_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "text_template_id": text_template_id,
        },
    }
    return _kwargs


def _post_text_templates_id_make_default_response(response: httpx.Response) -> TextTemplateResponse | None:
    if response.status_code == 200:
        response_200: TextTemplateResponse = read_body("_m.TextTemplateResponse", __models, response.json())
        return response_200

    return None
