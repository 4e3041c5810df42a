from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LineItemNumericColumnSettings(_Model):
    """A column of numbers in a PDF.

    Attributes:
        display (bool | None): The server's default is True.
        label (str | None):
        precision (int | None):
    """

    display: bool | None = None
    label: str | None = None
    precision: int | None = None
