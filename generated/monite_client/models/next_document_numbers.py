from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NextDocumentNumbers(_Model):
    """Number of the next document of each kind.

    Attributes:
        credit_note (int | None): The server's default is 1.
        delivery_note (int | None): The server's default is 1.
        invoice (int | None): The server's default is 1.
        purchase_order (int | None): The server's default is 1.
        quote (int | None): The server's default is 1.
    """

    credit_note: int | None = None
    delivery_note: int | None = None
    invoice: int | None = None
    purchase_order: int | None = None
    quote: int | None = None
