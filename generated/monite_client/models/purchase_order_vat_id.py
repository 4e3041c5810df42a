from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderVatId(_Model):
    """The VAT id of the entity on a purchase order.

    Attributes:
        id (UUID):
        country (str):
        entity_id (UUID):
        type_ (str):
        value (str):
    """

    id: UUID
    country: str
    entity_id: UUID
    type_: str
    value: str

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
