from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteUpdateRequest(_Model):
    """Changes to a credit note; what is left out stays.

    Attributes:
        based_on (str | None):
        based_on_document_id (str | None):
        counterpart_address_id (str | None):
        counterpart_bank_account_id (str | None):
        counterpart_id (str | None):
        counterpart_vat_id_id (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        description (str | None):
        document_id (str | None):
        issued_at (datetime.date | None):
        project_id (str | None):
        sender (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tag_ids (list[str] | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    based_on: str | None = None
    based_on_document_id: str | None = None
    counterpart_address_id: str | None = None
    counterpart_bank_account_id: str | None = None
    counterpart_id: str | None = None
    counterpart_vat_id_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    description: str | None = None
    document_id: str | None = None
    issued_at: datetime.date | None = None
    project_id: str | None = None
    sender: str | None = None
    subtotal: int | None = None
    tag_ids: list[str] | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total_amount: int | None = None
