from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OwnershipDeclarationOutput(_Model):
    """Who declared the ownership, when and from where, as received.

    Attributes:
        date (datetime.datetime | None):
        ip (str | None):
    """

    date: datetime.datetime | None = None
    ip: str | None = None
