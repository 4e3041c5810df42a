from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LineItemsReplaceRequest(_Model):
    """All line items of a payable.

    Attributes:
        data (list[LineItemInternalRequest]):
    """

    data: list[_m.LineItemInternalRequest]
