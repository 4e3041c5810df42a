from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class MailboxResponse(_Model):
    """A mailbox whose mail becomes payables or receipts.

    Attributes:
        id (str):
        mailbox_full_address (str):
        mailbox_name (str):
        related_object_type (str):
        status (str):
        mailbox_domain_id (str | None):
    """

    id: str
    mailbox_full_address: str
    mailbox_name: str
    related_object_type: str
    status: str
    mailbox_domain_id: str | None = None
