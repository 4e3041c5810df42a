from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CounterpartEinvoicingCredentialExistenceResponse(_Model):
    """Whether the network knows a participant.

    Attributes:
        exists (bool):
    """

    exists: bool
