from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteUpdateRequest(_Model):
    """Changes to a delivery note; what is left out stays.

    Attributes:
        counterpart_address_id (str | None):
        counterpart_id (str | None):
        delivery_date (datetime.date | None):
        delivery_number (str | None):
        display_signature_placeholder (bool | None):
        line_items (list[DeliveryNoteCreateLineItem] | None):
        memo (str | None):
    """

    counterpart_address_id: str | None = None
    counterpart_id: str | None = None
    delivery_date: datetime.date | None = None
    delivery_number: str | None = None
    display_signature_placeholder: bool | None = None
    line_items: list[_m.DeliveryNoteCreateLineItem] | None = None
    memo: str | None = None
