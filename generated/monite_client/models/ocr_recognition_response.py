from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OcrRecognitionResponse(_Model):
    """What OCR has found, label by label.

    Attributes:
        line_items (list[LabelNValue] | None):
        summary (list[LabelNValue] | None):
    """

    line_items: list[_m.LabelNValue] | None = None
    summary: list[_m.LabelNValue] | None = None
