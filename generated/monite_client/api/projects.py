from __future__ import annotations

import datetime
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
        OrderEnum,
        ProjectCreateRequest,
        ProjectCursorFields,
        ProjectPaginationResponse,
        ProjectResource,
        ProjectUpdateRequest,
    )


def _delete_projects_id_kwargs(
    project_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "project_id": project_id,
        },
    }
    return _kwargs


def _get_projects_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ProjectCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    start_date_gt: datetime.date | Unset = UNSET,
    start_date_lt: datetime.date | Unset = UNSET,
    start_date_gte: datetime.date | Unset = UNSET,
    start_date_lte: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    end_date_gt: datetime.date | Unset = UNSET,
    end_date_lt: datetime.date | Unset = UNSET,
    end_date_gte: datetime.date | Unset = UNSET,
    end_date_lte: datetime.date | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_icontains: str | Unset = UNSET,
    code: str | Unset = UNSET,
    created_by_entity_user_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "start_date": start_date,
                "start_date__gt": start_date_gt,
                "start_date__lt": start_date_lt,
                "start_date__gte": start_date_gte,
                "start_date__lte": start_date_lte,
                "end_date": end_date,
                "end_date__gt": end_date_gt,
                "end_date__lt": end_date_lt,
                "end_date__gte": end_date_gte,
                "end_date__lte": end_date_lte,
                "name": name,
                "name__iexact": name_iexact,
                "name__contains": name_contains,
                "name__icontains": name_icontains,
                "code": code,
                "created_by_entity_user_id": created_by_entity_user_id,
            }
        ),
    }
    return _kwargs


def _get_projects_response(response: httpx.Response) -> ProjectPaginationResponse | None:
    if response.status_code == 200:
        response_200: ProjectPaginationResponse = read_body("_m.ProjectPaginationResponse", __models, response.json())
        return response_200

    return None


def _get_projects_id_kwargs(
    project_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "project_id": project_id,
        },
    }
    return _kwargs


def _get_projects_id_response(response: httpx.Response) -> ProjectResource | None:
    if response.status_code == 200:
        response_200: ProjectResource = read_body("_m.ProjectResource", __models, response.json())
        return response_200

    return None


def _patch_projects_id_kwargs(
    project_id: str | UUID,
    *,
    body: ProjectUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "project_id": project_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_projects_id_response(response: httpx.Response) -> ProjectResource | None:
    if response.status_code == 200:
        response_200: ProjectResource = read_body("_m.ProjectResource", __models, response.json())
        return response_200

    return None


def _post_projects_kwargs(
    *,
    body: ProjectCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_projects_response(response: httpx.Response) -> ProjectResource | None:
    if response.status_code == 201:
        response_201: ProjectResource = read_body("_m.ProjectResource", __models, response.json())
        return response_201

    return None
