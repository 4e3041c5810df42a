from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LabelNValue(_Model):
    """A label and its value as OCR has found them.

    Attributes:
        label (Item): A text that OCR has found, and how sure it is in percent.
        value (Item): A text that OCR has found, and how sure it is in percent.
    """

    label: _m.Item
    value: _m.Item
