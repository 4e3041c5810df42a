from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PayableSettings(_Model):
    """Settings of payables.

    Attributes:
        approve_page_url (str):
        allow_cancel_duplicates_automatically (bool | None): The server's default is False.
        allow_counterpart_autocreation (bool | None): The server's default is False.
        allow_counterpart_autolinking (bool | None): The server's default is False.
        allow_credit_note_autolinking (bool | None): The server's default is False.
        default_state (str | None):
        enable_line_items (bool | None): The server's default is True.
        skip_approval_for_paid_invoice (bool | None): The server's default is False.
    """

    approve_page_url: str
    allow_cancel_duplicates_automatically: bool | None = None
    allow_counterpart_autocreation: bool | None = None
    allow_counterpart_autolinking: bool | None = None
    allow_credit_note_autolinking: bool | None = None
    default_state: str | None = None
    enable_line_items: bool | None = None
    skip_approval_for_paid_invoice: bool | None = None
