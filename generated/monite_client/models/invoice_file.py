from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class InvoiceFile(_Model):
    """The file of the invoice that a payment is for.

    Attributes:
        mimetype (str):
        name (str):
        url (str):
    """

    mimetype: str
    name: str
    url: str
