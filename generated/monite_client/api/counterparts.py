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
        CounterpartCursorFields,
        CounterpartIndividualRootCreatePayload,
        CounterpartIndividualRootResponse,
        CounterpartIndividualRootUpdatePayload,
        CounterpartOrganizationRootCreatePayload,
        CounterpartOrganizationRootResponse,
        CounterpartOrganizationRootUpdatePayload,
        CounterpartPaginationResponse,
        CounterpartType,
        OrderEnum,
        PartnerMetadata,
        PartnerMetadataResponse,
    )


def _delete_counterparts_id_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _get_counterparts_kwargs(
    *,
    iban: str | Unset = UNSET,
    sort_code: str | Unset = UNSET,
    account_number: str | Unset = UNSET,
    tax_id: str | Unset = UNSET,
    vat_id: str | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CounterpartCursorFields | Unset = UNSET,
    type_: CounterpartType | Unset = UNSET,
    counterpart_name: str | Unset = UNSET,
    counterpart_name_iexact: str | Unset = UNSET,
    counterpart_name_contains: str | Unset = UNSET,
    counterpart_name_icontains: str | Unset = UNSET,
    is_vendor: bool | Unset = UNSET,
    is_customer: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    email_contains: str | Unset = UNSET,
    email_icontains: str | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    address_country: str | Unset = UNSET,
    address_city: str | Unset = UNSET,
    address_postal_code: str | Unset = UNSET,
    address_state: str | Unset = UNSET,
    address_line1: str | Unset = UNSET,
    address_line2: str | Unset = UNSET,
    tag_ids_in: list[UUID] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "iban": iban,
                "sort_code": sort_code,
                "account_number": account_number,
                "tax_id": tax_id,
                "vat_id": vat_id,
                "id__in": id_in,
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "type": type_,
                "counterpart_name": counterpart_name,
                "counterpart_name__iexact": counterpart_name_iexact,
                "counterpart_name__contains": counterpart_name_contains,
                "counterpart_name__icontains": counterpart_name_icontains,
                "is_vendor": is_vendor,
                "is_customer": is_customer,
                "email": email,
                "email__contains": email_contains,
                "email__icontains": email_icontains,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "address.country": address_country,
                "address.city": address_city,
                "address.postal_code": address_postal_code,
                "address.state": address_state,
                "address.line1": address_line1,
                "address.line2": address_line2,
                "tag_ids__in": tag_ids_in,
            }
        ),
    }
    return _kwargs


def _get_counterparts_response(response: httpx.Response) -> CounterpartPaginationResponse | None:
    if response.status_code == 200:
        response_200: CounterpartPaginationResponse = read_body(
            "_m.CounterpartPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_counterparts_id_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _get_counterparts_id_response(
    response: httpx.Response,
) -> CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse | None:
    if response.status_code == 200:
        response_200: CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse = read_body(
            "_m.CounterpartIndividualRootResponse | _m.CounterpartOrganizationRootResponse", __models, response.json()
        )
        return response_200

    return None


def _get_counterparts_id_partner_metadata_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _get_counterparts_id_partner_metadata_response(response: httpx.Response) -> PartnerMetadataResponse | None:
    if response.status_code == 200:
        response_200: PartnerMetadataResponse = read_body("_m.PartnerMetadataResponse", __models, response.json())
        return response_200

    return None


def _patch_counterparts_id_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CounterpartIndividualRootUpdatePayload | CounterpartOrganizationRootUpdatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_counterparts_id_response(
    response: httpx.Response,
) -> CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse | None:
    if response.status_code == 200:
        response_200: CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse = read_body(
            "_m.CounterpartIndividualRootResponse | _m.CounterpartOrganizationRootResponse", __models, response.json()
        )
        return response_200

    return None


def _post_counterparts_kwargs(
    *,
    body: CounterpartIndividualRootCreatePayload | CounterpartOrganizationRootCreatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_counterparts_response(
    response: httpx.Response,
) -> CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse | None:
    if response.status_code == 201:
        response_201: CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse = read_body(
            "_m.CounterpartIndividualRootResponse | _m.CounterpartOrganizationRootResponse", __models, response.json()
        )
        return response_201

    return None


def _put_counterparts_id_partner_metadata_kwargs(
    counterpart_id: str | UUID,
    *,
    body: PartnerMetadata,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _put_counterparts_id_partner_metadata_response(response: httpx.Response) -> PartnerMetadataResponse | None:
    if response.status_code == 200:
        response_200: PartnerMetadataResponse = read_body("_m.PartnerMetadataResponse", __models, response.json())
        return response_200

    return None
