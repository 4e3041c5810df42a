from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class ReceivableMailCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    STATUS = "status"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class ReceivableMailPaginationResponse(_Model):
    """One page of mails about a receivable.

    Attributes:
        data (list[ReceivableMailResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.ReceivableMailResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableMailResponse(_Model):
    """A mail about a receivable, and whom it reached.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        status (ReceivableMailStatusEnum): State of a mail.
        recipients (ReceivableMailRecipients | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    status: _m.ReceivableMailStatusEnum
    recipients: _m.ReceivableMailRecipients | None = None
