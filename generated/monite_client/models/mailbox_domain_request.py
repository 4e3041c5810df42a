from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class MailboxDomainRequest(_Model):
    """A new mailbox at a domain.

    Attributes:
        mailbox_domain_id (str):
        mailbox_name (str):
        related_object_type (MailboxObjectTypeEnum): Kind of object that incoming mail becomes.
    """

    mailbox_domain_id: str
    mailbox_name: str
    related_object_type: _m.MailboxObjectTypeEnum
