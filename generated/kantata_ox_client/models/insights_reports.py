from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class GetInsightsReportsResponse200Item(_Model):
    """An object that the document does not describe.

    Attributes:
        identifier (str | None):
        title (str | None):
        created_at (datetime.datetime | None):
        updated_at (datetime.datetime | None):
    """

    identifier: str | None = None
    title: str | None = None
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
