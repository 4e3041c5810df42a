from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DocumentIDsSettings(_Model):
    """How document numbers are made up.

    Attributes:
        document_type_prefix (DocumentTypePrefix | None): The server's default is {'credit_note': 'CN', 'delivery_note':
            'DN', 'invoice': 'INV', 'purchase_order': 'PO', 'quote': 'Q'}.
        include_date (bool | None): The server's default is False.
        min_digits (int | None): The server's default is 5.
        prefix (str | None):
        separator (DocumentIDSeparators | None): The server's default is '-'.
    """

    document_type_prefix: _m.DocumentTypePrefix | None = None
    include_date: bool | None = None
    min_digits: int | None = None
    prefix: str | None = None
    separator: _m.DocumentIDSeparators | None = None
