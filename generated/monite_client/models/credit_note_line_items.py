from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteLineItemCreateRequest(_Model):
    """A new line item of a credit note.

    Attributes:
        description (str | None):
        name (str | None):
        quantity (float | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        unit (str | None):
        unit_price (int | None): In the minor units of the currency, such as cents.
    """

    description: str | None = None
    name: str | None = None
    quantity: float | None = None
    tax: int | None = None
    unit: str | None = None
    unit_price: int | None = None


class CreditNoteLineItemCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    ID = "id"
    NAME = "name"
    QUANTITY = "quantity"
    TOTAL = "total"
    UNIT_PRICE = "unit_price"


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteLineItemPaginationResponse(_Model):
    """One page of line items of a credit note.

    Attributes:
        data (list[CreditNoteLineItemResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.CreditNoteLineItemResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteLineItemReplaceRequest(_Model):
    """All line items of a credit note.

    Attributes:
        data (list[CreditNoteLineItemCreateRequest]):
    """

    data: list[_m.CreditNoteLineItemCreateRequest]


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteLineItemResponse(_Model):
    """A line item of a credit note of a supplier.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        credit_note_id (str):
        created_by_user_id (str | None):
        description (str | None):
        name (str | None):
        quantity (float | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total (int | None): In the minor units of the currency, such as cents.
        unit (str | None):
        unit_price (int | None): In the minor units of the currency, such as cents.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    credit_note_id: str
    created_by_user_id: str | None = None
    description: str | None = None
    name: str | None = None
    quantity: float | None = None
    subtotal: int | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total: int | None = None
    unit: str | None = None
    unit_price: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteLineItemUpdateRequest(_Model):
    """Changes to a line item; what is left out stays.

    Attributes:
        description (str | None):
        name (str | None):
        quantity (float | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        unit (str | None):
        unit_price (int | None): In the minor units of the currency, such as cents.
    """

    description: str | None = None
    name: str | None = None
    quantity: float | None = None
    tax: int | None = None
    unit: str | None = None
    unit_price: int | None = None
