from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceiptLineItemCreateSchema(_Model):
    """A new line item of a receipt.

    Attributes:
        accounting_tax_rate_id (str | None):
        cost_center_id (str | None):
        general_ledger_id (str | None):
        name (str | None):
        total (int | None): In the minor units of the currency, such as cents.
    """

    accounting_tax_rate_id: str | None = None
    cost_center_id: str | None = None
    general_ledger_id: str | None = None
    name: str | None = None
    total: int | None = None


class ReceiptLineItemCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class ReceiptLineItemResponseSchema(_Model):
    """A line item of a receipt.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        receipt_id (str):
        accounting_tax_rate_id (str | None):
        cost_center_id (str | None):
        created_by_entity_user_id (str | None):
        name (str | None):
        total (int | None): In the minor units of the currency, such as cents.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    receipt_id: str
    accounting_tax_rate_id: str | None = None
    cost_center_id: str | None = None
    created_by_entity_user_id: str | None = None
    name: str | None = None
    total: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceiptLineItemUpdateSchema(_Model):
    """Changes to a line item of a receipt; what is left out stays.

    Attributes:
        accounting_tax_rate_id (str | None):
        cost_center_id (str | None):
        general_ledger_id (str | None):
        name (str | None):
        total (int | None): In the minor units of the currency, such as cents.
    """

    accounting_tax_rate_id: str | None = None
    cost_center_id: str | None = None
    general_ledger_id: str | None = None
    name: str | None = None
    total: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceiptLineItemsPaginationResponse(_Model):
    """One page of line items of a receipt.

    Attributes:
        data (list[ReceiptLineItemResponseSchema]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.ReceiptLineItemResponseSchema]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
