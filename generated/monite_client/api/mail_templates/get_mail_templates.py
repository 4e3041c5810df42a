from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.custom_templates_cursor_fields import CustomTemplatesCursorFields
from ...models.custom_templates_pagination_response import CustomTemplatesPaginationResponse
from ...models.document_object_type_request_enum import DocumentObjectTypeRequestEnum
from ...models.order_enum import OrderEnum
from ...types import UNSET, Unset


def _get_kwargs(
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


def _parse_response(response: httpx.Response) -> CustomTemplatesPaginationResponse | None:
    if response.status_code == 200:
        response_200: CustomTemplatesPaginationResponse = read_body(
            "_m.CustomTemplatesPaginationResponse", __models, response.json()
        )
        return response_200

    return None
