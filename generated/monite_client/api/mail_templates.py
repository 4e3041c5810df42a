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
        AddCustomTemplateSchema,
        CustomTemplateDataSchema,
        CustomTemplatesCursorFields,
        CustomTemplatesPaginationResponse,
        DocumentObjectTypeRequestEnum,
        OrderEnum,
        PreviewTemplateRequest,
        PreviewTemplateResponse,
        SystemTemplates,
        UpdateCustomTemplateSchemaRequest,
    )


def _delete_mail_templates_id_kwargs(
    template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "template_id": template_id,
        },
    }
    return _kwargs


def _get_mail_templates_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CustomTemplatesCursorFields | Unset = UNSET,
    type_: DocumentObjectTypeRequestEnum | Unset = UNSET,
    type_in: list[DocumentObjectTypeRequestEnum] | Unset = UNSET,
    type_not_in: list[DocumentObjectTypeRequestEnum] | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_icontains: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "type": type_,
                "type__in": type_in,
                "type__not_in": type_not_in,
                "is_default": is_default,
                "name": name,
                "name__iexact": name_iexact,
                "name__contains": name_contains,
                "name__icontains": name_icontains,
            }
        ),
    }
    return _kwargs


def _get_mail_templates_response(response: httpx.Response) -> CustomTemplatesPaginationResponse | None:
    if response.status_code == 200:
        response_200: CustomTemplatesPaginationResponse = read_body(
            "_m.CustomTemplatesPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_mail_templates_id_kwargs(
    template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "template_id": template_id,
        },
    }
    return _kwargs


def _get_mail_templates_id_response(response: httpx.Response) -> CustomTemplateDataSchema | None:
    if response.status_code == 200:
        response_200: CustomTemplateDataSchema = read_body("_m.CustomTemplateDataSchema", __models, response.json())
        return response_200

    return None


def _get_mail_templates_system_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_mail_templates_system_response(response: httpx.Response) -> SystemTemplates | None:
    if response.status_code == 200:
        response_200: SystemTemplates = read_body("_m.SystemTemplates", __models, response.json())
        return response_200

    return None


def _patch_mail_templates_id_kwargs(
    template_id: str | UUID,
    *,
    body: UpdateCustomTemplateSchemaRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "template_id": template_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_mail_templates_id_response(response: httpx.Response) -> CustomTemplateDataSchema | None:
    if response.status_code == 200:
        response_200: CustomTemplateDataSchema = read_body("_m.CustomTemplateDataSchema", __models, response.json())
        return response_200

    return None


def _post_mail_templates_kwargs(
    *,
    body: AddCustomTemplateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_mail_templates_response(response: httpx.Response) -> CustomTemplateDataSchema | None:
    if response.status_code == 200:
        response_200: CustomTemplateDataSchema = read_body("_m.CustomTemplateDataSchema", __models, response.json())
        return response_200

    return None


def _post_mail_templates_id_make_default_kwargs(
    template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "template_id": template_id,
        },
    }
    return _kwargs


def _post_mail_templates_id_make_default_response(response: httpx.Response) -> CustomTemplateDataSchema | None:
    if response.status_code == 200:
        response_200: CustomTemplateDataSchema = read_body("_m.CustomTemplateDataSchema", __models, response.json())
        return response_200

    return None


def _post_mail_templates_preview_kwargs(
    *,
    body: PreviewTemplateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_mail_templates_preview_response(response: httpx.Response) -> PreviewTemplateResponse | None:
    if response.status_code == 200:
        response_200: PreviewTemplateResponse = read_body("_m.PreviewTemplateResponse", __models, response.json())
        return response_200

    return None
