from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderResponseSchema(_Model):
    """An order to a vendor.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        counterpart (PurchaseOrderCounterpartIndividualRootResponse | PurchaseOrderCounterpartOrganizationRootResponse):
            The vendor of a purchase order, an individual or an organization.
        counterpart_id (str):
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        document_id (str):
        entity (PayableEntityIndividualResponse | PayableEntityOrganizationResponse):
        entity_id (str):
        items (list[PurchaseOrderItem]):
        message (str):
        status (str):
        valid_for_days (int):
        counterpart_address (PurchaseOrderCounterpartAddressSchema | None):
        counterpart_address_id (str | None):
        created_by_user_id (str | None):
        entity_vat_id (PurchaseOrderVatId | None):
        file_id (str | None):
        file_url (str | None):
        issued_at (datetime.date | None):
        project_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    counterpart: _m.PurchaseOrderCounterpartIndividualRootResponse | _m.PurchaseOrderCounterpartOrganizationRootResponse
    counterpart_id: str
    currency: _m.CurrencyEnum
    document_id: str
    entity: _m.PayableEntityIndividualResponse | _m.PayableEntityOrganizationResponse
    entity_id: str
    items: list[_m.PurchaseOrderItem]
    message: str
    status: str
    valid_for_days: int
    counterpart_address: _m.PurchaseOrderCounterpartAddressSchema | None = None
    counterpart_address_id: str | None = None
    created_by_user_id: str | None = None
    entity_vat_id: _m.PurchaseOrderVatId | None = None
    file_id: str | None = None
    file_url: str | None = None
    issued_at: datetime.date | None = None
    project_id: str | None = None
