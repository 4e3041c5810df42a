from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.counterpart_individual_root_response import CounterpartIndividualRootResponse
from ...models.counterpart_individual_root_update_payload import CounterpartIndividualRootUpdatePayload
from ...models.counterpart_organization_root_response import CounterpartOrganizationRootResponse
from ...models.counterpart_organization_root_update_payload import CounterpartOrganizationRootUpdatePayload
from ...types import (
    NULL,
    write_object,
)


def _get_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CounterpartIndividualRootUpdatePayload | CounterpartOrganizationRootUpdatePayload,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/counterparts/{counterpart_id}".format(
            counterpart_id=quote(str(counterpart_id), safe=""),
        ),
    }

    if isinstance(body, CounterpartIndividualRootUpdatePayload):
        _kwargs["json"] = NULL if body is None else write_object(body)
    else:
        _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse | None:
    if response.status_code == 200:

        def _parse_response_200(
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

        response_200 = _parse_response_200(response.json())

        return response_200

    return None
