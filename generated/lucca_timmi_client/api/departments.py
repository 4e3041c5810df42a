from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import DepartmentCollection, DepartmentEnvelope, DepartmentTreeEnvelope


def _get_department_kwargs(
    department_id: int,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "departmentId": department_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _get_department_response(response: httpx.Response) -> DepartmentEnvelope | None:
    if response.status_code == 200:
        response_200: DepartmentEnvelope = read_body("_m.DepartmentEnvelope", __models, response.json())
        return response_200

    return None


def _get_department_tree_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_department_tree_response(response: httpx.Response) -> DepartmentTreeEnvelope | None:
    if response.status_code == 200:
        response_200: DepartmentTreeEnvelope = read_body("_m.DepartmentTreeEnvelope", __models, response.json())
        return response_200

    return None


def _list_departments_kwargs(
    *,
    head_id: int | Unset = UNSET,
    parent_id: int | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "headId": head_id,
                "parentId": parent_id,
                "paging": paging,
                "orderBy": order_by,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _list_departments_response(response: httpx.Response) -> DepartmentCollection | None:
    if response.status_code == 200:
        response_200: DepartmentCollection = read_body("_m.DepartmentCollection", __models, response.json())
        return response_200

    return None
