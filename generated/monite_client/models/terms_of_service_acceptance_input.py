from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TermsOfServiceAcceptanceInput(_Model):
    """When and from where the terms of service were accepted, as sent.

    Attributes:
        date (datetime.datetime | None):
        ip (str | None):
    """

    date: datetime.datetime | None = None
    ip: str | None = None
