from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableStatusChangedEventData(_Model):
    """Event data: the status changed.

    Attributes:
        new_status (PayableStateEnum): State of a payable, from draft to paid.
        old_status (PayableStateEnum): State of a payable, from draft to paid.
    """

    new_status: _m.PayableStateEnum
    old_status: _m.PayableStateEnum
