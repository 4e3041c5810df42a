from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import NewUser, UserChanges, UserCollection, UserEnvelope


def _create_user_kwargs(
    *,
    body: NewUser,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_user_response(response: httpx.Response) -> UserEnvelope | None:
    if response.status_code == 200:
        response_200: UserEnvelope = read_body("_m.UserEnvelope", __models, response.json())
        return response_200

    return None


def _get_user_kwargs(
    user_id: int | str,
    *,
    fields: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "userId": user_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _get_user_response(response: httpx.Response) -> UserEnvelope | None:
    if response.status_code == 200:
        response_200: UserEnvelope = read_body("_m.UserEnvelope", __models, response.json())
        return response_200

    return None


def _list_users_kwargs(
    *,
    dt_contract_end: str | Unset = UNSET,
    dt_contract_start: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: list[int | str] | Unset = UNSET,
    mail: str | Unset = UNSET,
    login: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "dtContractEnd": dt_contract_end,
                "dtContractStart": dt_contract_start,
                "id": id,
                "modifiedAt": modified_at,
                "paging": paging,
                "fields": fields,
                "mail": mail,
                "login": login,
                "orderBy": order_by,
            }
        ),
    }
    return _kwargs


def _list_users_response(response: httpx.Response) -> UserCollection | None:
    if response.status_code == 200:
        response_200: UserCollection = read_body("_m.UserCollection", __models, response.json())
        return response_200

    return None


def _update_user_kwargs(
    user_id: int | str,
    *,
    body: UserChanges,
    fields: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "userId": user_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
