from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import TemplateListResponse, TemplateReceivableResponse


def _get_document_templates_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_document_templates_response(response: httpx.Response) -> TemplateListResponse | None:
    if response.status_code == 200:
        response_200: TemplateListResponse = read_body("_m.TemplateListResponse", __models, response.json())
        return response_200

    return None


def _get_document_templates_id_kwargs(
    document_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "document_template_id": document_template_id,
        },
    }
    return _kwargs


def _get_document_templates_id_response(response: httpx.Response) -> TemplateReceivableResponse | None:
    if response.status_code == 200:
        response_200: TemplateReceivableResponse = read_body("_m.TemplateReceivableResponse", __models, response.json())
        return response_200

    return None


def _get_document_templates_id_preview_kwargs(
    document_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "document_template_id": document_template_id,
        },
    }
    return _kwargs


def _get_document_templates_system_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_document_templates_system_response(response: httpx.Response) -> TemplateListResponse | None:
    if response.status_code == 200:
        response_200: TemplateListResponse = read_body("_m.TemplateListResponse", __models, response.json())
        return response_200

    return None


def _post_document_templates_id_make_default_kwargs(
    document_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "document_template_id": document_template_id,
        },
    }
    return _kwargs


def _post_document_templates_id_make_default_response(response: httpx.Response) -> TemplateReceivableResponse | None:
    if response.status_code == 200:
        response_200: TemplateReceivableResponse = read_body("_m.TemplateReceivableResponse", __models, response.json())
        return response_200

    return None
