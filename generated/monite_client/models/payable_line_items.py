from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class LineItemCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class LineItemInternalRequest(_Model):
    """A line item of a payable to replace.

    Attributes:
        accounting_tax_rate_id (str | None):
        description (str | None):
        ledger_account_id (str | None):
        name (str | None):
        quantity (float | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        total (int | None): In the minor units of the currency, such as cents.
        unit (str | None):
        unit_price (int | None): In the minor units of the currency, such as cents.
    """

    accounting_tax_rate_id: str | None = None
    description: str | None = None
    ledger_account_id: str | None = None
    name: str | None = None
    quantity: float | None = None
    subtotal: int | None = None
    tax: int | None = None
    total: int | None = None
    unit: str | None = None
    unit_price: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemPaginationResponse(_Model):
    """One page of line items of a payable.

    Attributes:
        data (list[LineItemResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.LineItemResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemRequest(_Model):
    """A line item of a payable to create or change.

    Attributes:
        accounting_tax_rate_id (str | None):
        description (str | None):
        ledger_account_id (str | None):
        name (str | None):
        quantity (float | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        unit (str | None):
        unit_price (int | None): In the minor units of the currency, such as cents.
    """

    accounting_tax_rate_id: str | None = None
    description: str | None = None
    ledger_account_id: str | None = None
    name: str | None = None
    quantity: float | None = None
    tax: int | None = None
    unit: str | None = None
    unit_price: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemResponse(_Model):
    """A line item of a payable.

    Attributes:
        id (str):
        payable_id (str):
        accounting_tax_rate_id (str | None):
        description (str | None):
        ledger_account_id (str | None):
        name (str | None):
        ocr_set_quantity_to_one (bool | None): The server's default is False.
        quantity (float | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total (int | None): In the minor units of the currency, such as cents.
        unit (str | None):
        unit_price (int | None): In the minor units of the currency, such as cents.
        was_created_by_user_id (str | None):
    """

    id: str
    payable_id: str
    accounting_tax_rate_id: str | None = None
    description: str | None = None
    ledger_account_id: str | None = None
    name: str | None = None
    ocr_set_quantity_to_one: bool | None = None
    quantity: float | None = None
    subtotal: int | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total: int | None = None
    unit: str | None = None
    unit_price: int | None = None
    was_created_by_user_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemsReplaceRequest(_Model):
    """All line items of a payable.

    Attributes:
        data (list[LineItemInternalRequest]):
    """

    data: list[_m.LineItemInternalRequest]


@_model(kw_only=True, eq=False, repr=False)
class LineItemsReplaceResponse(_Model):
    """The line items of a payable.

    Attributes:
        data (list[LineItemResponse]):
    """

    data: list[_m.LineItemResponse]
