from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateLineItemLockBody(_Model):
    """An object that the document does not describe.

    Attributes:
        line_item_lock (NewLineItemLock):
    """

    line_item_lock: _m.NewLineItemLock


@_model(kw_only=True, eq=False, repr=False)
class NewLineItemLock(_Model):
    """An object that the document does not describe.

    Attributes:
        locked_to (datetime.date):
    """

    locked_to: datetime.date
