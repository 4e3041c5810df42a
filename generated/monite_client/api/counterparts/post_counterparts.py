from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.counterpart_individual_root_create_payload import CounterpartIndividualRootCreatePayload
from ...models.counterpart_individual_root_response import CounterpartIndividualRootResponse
from ...models.counterpart_organization_root_create_payload import CounterpartOrganizationRootCreatePayload
from ...models.counterpart_organization_root_response import CounterpartOrganizationRootResponse
from ...types import (
    NULL,
    write_object,
)


def _get_kwargs(
    *,
    body: CounterpartIndividualRootCreatePayload | CounterpartOrganizationRootCreatePayload,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/counterparts",
    }

    if isinstance(body, CounterpartOrganizationRootCreatePayload):
        _kwargs["json"] = NULL if body is None else write_object(body)
    else:
        _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse | None:
    if response.status_code == 201:

        def _parse_response_201(
            data: object,
        ) -> CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse:
            if isinstance(data, dict) and ("individual" in data):
                _componentsschemas_counterpart_response_type_0 = data
                componentsschemas_counterpart_response_type_0 = (
                    NULL
                    if _componentsschemas_counterpart_response_type_0 is None
                    else __models.CounterpartIndividualRootResponse.from_dict(
                        _componentsschemas_counterpart_response_type_0
                    )
                )

                return componentsschemas_counterpart_response_type_0
            if isinstance(data, dict) and ("organization" in data):
                _componentsschemas_counterpart_response_type_1 = data
                componentsschemas_counterpart_response_type_1 = (
                    NULL
                    if _componentsschemas_counterpart_response_type_1 is None
                    else __models.CounterpartOrganizationRootResponse.from_dict(
                        _componentsschemas_counterpart_response_type_1
                    )
                )

                return componentsschemas_counterpart_response_type_1
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _componentsschemas_counterpart_response_type_0 = data
                componentsschemas_counterpart_response_type_0 = (
                    NULL
                    if _componentsschemas_counterpart_response_type_0 is None
                    else __models.CounterpartIndividualRootResponse.from_dict(
                        _componentsschemas_counterpart_response_type_0
                    )
                )

                return componentsschemas_counterpart_response_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _componentsschemas_counterpart_response_type_1 = data
            componentsschemas_counterpart_response_type_1 = (
                NULL
                if _componentsschemas_counterpart_response_type_1 is None
                else __models.CounterpartOrganizationRootResponse.from_dict(
                    _componentsschemas_counterpart_response_type_1
                )
            )

            return componentsschemas_counterpart_response_type_1

        response_201 = _parse_response_201(response.json())

        return response_201

    return None
