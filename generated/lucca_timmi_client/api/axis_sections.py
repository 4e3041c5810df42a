from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AxisCollection, AxisSectionCollection, AxisSectionEnvelope, AxisSectionInput


def _create_axis_section_kwargs(
    *,
    body: AxisSectionInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_axis_section_response(response: httpx.Response) -> AxisSectionEnvelope | None:
    if response.status_code == 200:
        response_200: AxisSectionEnvelope = read_body("_m.AxisSectionEnvelope", __models, response.json())
        return response_200

    return None


def _delete_axis_section_kwargs(
    axis_section_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "axisSectionId": axis_section_id,
        },
    }
    return _kwargs


def _get_axis_section_kwargs(
    axis_section_id: int,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "axisSectionId": axis_section_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _get_axis_section_response(response: httpx.Response) -> AxisSectionEnvelope | None:
    if response.status_code == 200:
        response_200: AxisSectionEnvelope = read_body("_m.AxisSectionEnvelope", __models, response.json())
        return response_200

    return None


def _list_axes_kwargs(
    *,
    id: list[int] | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "id": id,
                "isActive": is_active,
                "paging": paging,
                "orderBy": order_by,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _list_axes_response(response: httpx.Response) -> AxisCollection | None:
    if response.status_code == 200:
        response_200: AxisCollection = read_body("_m.AxisCollection", __models, response.json())
        return response_200

    return None


def _list_axis_sections_kwargs(
    *,
    paging: str | Unset = UNSET,
    axis_id: list[int] | Unset = UNSET,
    owner_id: list[int] | Unset = UNSET,
    active: bool | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "paging": paging,
                "axisId": axis_id,
                "ownerId": owner_id,
                "active": active,
                "orderBy": order_by,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _list_axis_sections_response(response: httpx.Response) -> AxisSectionCollection | None:
    if response.status_code == 200:
        response_200: AxisSectionCollection = read_body("_m.AxisSectionCollection", __models, response.json())
        return response_200

    return None


def _update_axis_section_kwargs(
    axis_section_id: int,
    *,
    body: AxisSectionInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "axisSectionId": axis_section_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_axis_section_response(response: httpx.Response) -> AxisSectionEnvelope | None:
    if response.status_code == 200:
        response_200: AxisSectionEnvelope = read_body("_m.AxisSectionEnvelope", __models, response.json())
        return response_200

    return None
