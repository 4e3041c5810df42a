from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderPayloadSchema(_Model):
    """A new purchase order.

    Attributes:
        counterpart_id (str):
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        items (list[PurchaseOrderItem]):
        message (str):
        valid_for_days (int):
        counterpart_address_id (str | None):
        entity_vat_id_id (str | None):
        project_id (str | None):
    """

    counterpart_id: str
    currency: _m.CurrencyEnum
    items: list[_m.PurchaseOrderItem]
    message: str
    valid_for_days: int
    counterpart_address_id: str | None = None
    entity_vat_id_id: str | None = None
    project_id: str | None = None
