from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class StatusChangedEventData(_Model):
    """Event data: the status changed.

    Attributes:
        new_status (ReceivablesStatusEnum): State of a receivable.
        old_status (ReceivablesStatusEnum): State of a receivable.
    """

    new_status: _m.ReceivablesStatusEnum
    old_status: _m.ReceivablesStatusEnum
