from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        GetExchangeTableResponse200,
        ImportExchangeTablesBody,
    )


def _create_exchange_table_kwargs(
    *,
    name: str,
    account_default: bool | Unset = UNSET,
    insights_account_default: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "name": name,
                "account_default": account_default,
                "insights_account_default": insights_account_default,
            }
        ),
    }
    return _kwargs


def _get_exchange_rates_kwargs(
    id: int | str,
    *,
    date: datetime.date | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    source_currency: str | Unset = UNSET,
    target_currency: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "date": date,
                "page": page,
                "per_page": per_page,
                "source_currency": source_currency,
                "target_currency": target_currency,
            }
        ),
    }
    return _kwargs


def _get_exchange_table_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_exchange_table_response(response: httpx.Response) -> GetExchangeTableResponse200 | None:
    if response.status_code == 200:
        response_200: GetExchangeTableResponse200 = read_body(
            "_m.GetExchangeTableResponse200", __models, response.json()
        )
        return response_200

    return None


def _get_exchange_tables_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _import_exchange_tables_kwargs(
    id: int | str,
    *,
    body: ImportExchangeTablesBody,
    csv_file: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "csv_file": csv_file,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_exchange_table_kwargs(
    id: int | str,
    *,
    account_default: bool | Unset = UNSET,
    insights_account_default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "account_default": account_default,
                "insights_account_default": insights_account_default,
                "name": name,
            }
        ),
    }
    return _kwargs
