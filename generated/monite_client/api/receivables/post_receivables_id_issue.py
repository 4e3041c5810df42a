from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.credit_note_response_payload import CreditNoteResponsePayload
from ...models.invoice_response_payload import InvoiceResponsePayload
from ...models.quote_response_payload import QuoteResponsePayload
from ...types import (
    NULL,
)


def _get_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/receivables/{receivable_id}/issue".format(
            receivable_id=quote(str(receivable_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload:
            if isinstance(data, dict) and (data.get("type") in ["quote"]):
                _componentsschemas_receivable_response_type_0 = data
                componentsschemas_receivable_response_type_0 = (
                    NULL
                    if _componentsschemas_receivable_response_type_0 is None
                    else __models.QuoteResponsePayload.from_dict(_componentsschemas_receivable_response_type_0)
                )

                return componentsschemas_receivable_response_type_0
            if isinstance(data, dict) and (data.get("type") in ["invoice"]):
                _componentsschemas_receivable_response_type_1 = data
                componentsschemas_receivable_response_type_1 = (
                    NULL
                    if _componentsschemas_receivable_response_type_1 is None
                    else __models.InvoiceResponsePayload.from_dict(_componentsschemas_receivable_response_type_1)
                )

                return componentsschemas_receivable_response_type_1
            if isinstance(data, dict) and (data.get("type") in ["credit_note"]):
                _componentsschemas_receivable_response_type_2 = data
                componentsschemas_receivable_response_type_2 = (
                    NULL
                    if _componentsschemas_receivable_response_type_2 is None
                    else __models.CreditNoteResponsePayload.from_dict(_componentsschemas_receivable_response_type_2)
                )

                return componentsschemas_receivable_response_type_2
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _componentsschemas_receivable_response_type_0 = data
                componentsschemas_receivable_response_type_0 = (
                    NULL
                    if _componentsschemas_receivable_response_type_0 is None
                    else __models.QuoteResponsePayload.from_dict(_componentsschemas_receivable_response_type_0)
                )

                return componentsschemas_receivable_response_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _componentsschemas_receivable_response_type_1 = data
                componentsschemas_receivable_response_type_1 = (
                    NULL
                    if _componentsschemas_receivable_response_type_1 is None
                    else __models.InvoiceResponsePayload.from_dict(_componentsschemas_receivable_response_type_1)
                )

                return componentsschemas_receivable_response_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _componentsschemas_receivable_response_type_2 = data
            componentsschemas_receivable_response_type_2 = (
                NULL
                if _componentsschemas_receivable_response_type_2 is None
                else __models.CreditNoteResponsePayload.from_dict(_componentsschemas_receivable_response_type_2)
            )

            return componentsschemas_receivable_response_type_2

        response_200 = _parse_response_200(response.json())

        return response_200

    return None
