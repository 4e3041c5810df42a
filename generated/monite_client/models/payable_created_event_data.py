from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableCreatedEventData(_Model):
    """Event data: the payable was created.

    Attributes:
        payable_source (PayableOriginEnum): Where a payable came from.
    """

    payable_source: _m.PayableOriginEnum
