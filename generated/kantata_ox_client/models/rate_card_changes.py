from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class RateCardChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        currency (str | None):
        external_reference (RateCardChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    currency: str | None = None
    external_reference: _m.RateCardChangesExternalReference | None = None
