from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LineItemColumnSettings(_Model):
    """A column of line items in a PDF.

    Attributes:
        display (bool | None): The server's default is True.
        label (str | None):
    """

    display: bool | None = None
    label: str | None = None
