from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingConnectionUpdateRequest(_Model):
    """Changes to an e-invoicing connection; what is left out stays.

    Attributes:
        address (UpdateEinvoicingAddress | None): The new address of a participant of e-invoicing.
        is_receiver (bool | None):
        is_sender (bool | None):
    """

    address: _m.UpdateEinvoicingAddress | None = None
    is_receiver: bool | None = None
    is_sender: bool | None = None
