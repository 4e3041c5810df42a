from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderEmailPreviewResponse(_Model):
    """The mail of a purchase order as it would be sent.

    Attributes:
        body_preview (str):
        subject_preview (str):
    """

    body_preview: str
    subject_preview: str
