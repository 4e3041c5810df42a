from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteCreateRequest(_Model):
    """A new delivery note.

    Attributes:
        counterpart_address_id (str):
        counterpart_id (str):
        line_items (list[DeliveryNoteCreateLineItem]):
        delivery_date (datetime.date | None):
        delivery_number (str | None):
        display_signature_placeholder (bool | None): The server's default is False.
        document_id (str | None):
        memo (str | None):
    """

    counterpart_address_id: str
    counterpart_id: str
    line_items: list[_m.DeliveryNoteCreateLineItem]
    delivery_date: datetime.date | None = None
    delivery_number: str | None = None
    display_signature_placeholder: bool | None = None
    document_id: str | None = None
    memo: str | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"counterpart_address_id": []}
