from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DocumentTypePrefix(_Model):
    """Prefix of the document numbers of each kind.

    Attributes:
        credit_note (str | None): The server's default is 'CN'.
        delivery_note (str | None): The server's default is 'DN'.
        invoice (str | None): The server's default is 'INV'.
        purchase_order (str | None): The server's default is 'PO'.
        quote (str | None): The server's default is 'Q'.
    """

    credit_note: str | None = None
    delivery_note: str | None = None
    invoice: str | None = None
    purchase_order: str | None = None
    quote: str | None = None
