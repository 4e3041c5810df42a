from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateAccessGroupMembershipBody,
        DeleteAccessGroupMembershipResponse200,
    )


def _create_access_group_membership_kwargs(
    *,
    body: CreateAccessGroupMembershipBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_access_group_membership_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _delete_access_group_membership_response(response: httpx.Response) -> DeleteAccessGroupMembershipResponse200 | None:
    if response.status_code == 200:
        response_200: DeleteAccessGroupMembershipResponse200 = read_body(
            "_m.DeleteAccessGroupMembershipResponse200", __models, response.json()
        )
        return response_200

    return None


def _get_access_group_membership_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _get_access_group_memberships_kwargs(
    *,
    access_group_id: int | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    user_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "access_group_id": access_group_id,
                "include": include,
                "only": only,
                "page": page,
                "per_page": per_page,
                "user_id": user_id,
            }
        ),
    }
    return _kwargs
