from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class MailboxDataResponse(_Model):
    """Mailboxes.

    Attributes:
        data (list[MailboxResponse] | None):
    """

    data: list[_m.MailboxResponse] | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class MailboxMultipleEntitiesRequest(_Model):
    """Entities whose mailboxes to list.

    Attributes:
        entity_ids (list[str]):
    """

    entity_ids: list[str]


class MailboxObjectTypeEnum(_OpenStrEnum):
    PAYABLE = "payable"
    RECEIPT = "receipt"


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
