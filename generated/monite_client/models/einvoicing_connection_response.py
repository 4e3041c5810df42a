from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingConnectionResponse(_Model):
    """A connection of an entity to the e-invoicing network.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (EinvoicingAddress): The address of a participant of e-invoicing.
        credentials (list[EinvoicingNetworkCredentialsResponse]):
        entity_id (str):
        legal_name (str):
        status (str):
        is_receiver (bool | None): The server's default is True.
        is_sender (bool | None): The server's default is True.
        provider_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: _m.EinvoicingAddress
    credentials: list[_m.EinvoicingNetworkCredentialsResponse]
    entity_id: str
    legal_name: str
    status: str
    is_receiver: bool | None = None
    is_sender: bool | None = None
    provider_id: str | None = None
