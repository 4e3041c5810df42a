from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class MissingLineItemFields(_Model):
    """Members that one line item lacks.

    Attributes:
        line_item_number (int):
        missing_fields (list[str]):
    """

    line_item_number: int
    missing_fields: list[str]
