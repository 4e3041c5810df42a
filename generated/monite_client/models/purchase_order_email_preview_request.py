from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderEmailPreviewRequest(_Model):
    """The mail of a purchase order to preview.

    Attributes:
        body_text (str):
        subject_text (str):
    """

    body_text: str
    subject_text: str
