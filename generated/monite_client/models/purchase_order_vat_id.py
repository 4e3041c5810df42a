from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderVatId(_Model):
    """The VAT id of the entity on a purchase order.

    Attributes:
        id (str):
        country (str):
        entity_id (str):
        type_ (str):
        value (str):
    """

    id: str
    country: str
    entity_id: str
    type_: str
    value: str

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
