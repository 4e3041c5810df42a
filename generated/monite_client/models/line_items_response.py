from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LineItemsResponse(_Model):
    """The line items of a receivable.

    Attributes:
        data (list[ResponseItem]):
    """

    data: list[_m.ResponseItem]
