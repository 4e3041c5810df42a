from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Item(_Model):
    """A text that OCR has found, and how sure it is in percent.

    Attributes:
        confidence (float): How sure the OCR is, in percent.
        text (str):
        processed_text (Any):
    """

    confidence: float
    text: str
    processed_text: Any = None
