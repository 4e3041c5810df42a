from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingConnectionCreateRequest(_Model):
    """A new e-invoicing connection.

    Attributes:
        address (EinvoicingAddress): The address of a participant of e-invoicing.
        entity_vat_id_id (str | None):
        is_receiver (bool | None): The server's default is True.
        is_sender (bool | None): The server's default is True.
    """

    address: _m.EinvoicingAddress
    entity_vat_id_id: str | None = None
    is_receiver: bool | None = None
    is_sender: bool | None = None
