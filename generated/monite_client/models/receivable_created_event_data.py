from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivableCreatedEventData(_Model):
    """Event data: the receivable was created; it has no members."""
