from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdatePurchaseOrderPayloadSchema(_Model):
    """Changes to a purchase order; what is left out stays.

    Attributes:
        counterpart_address_id (str | None):
        counterpart_id (str | None):
        entity_vat_id_id (str | None):
        items (list[PurchaseOrderItem] | None):
        message (str | None):
        project_id (str | None):
        valid_for_days (int | None):
    """

    counterpart_address_id: str | None = None
    counterpart_id: str | None = None
    entity_vat_id_id: str | None = None
    items: list[_m.PurchaseOrderItem] | None = None
    message: str | None = None
    project_id: str | None = None
    valid_for_days: int | None = None
