from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SurveyTemplateChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
        description (str | None):
        owner_id (int | str | None): Id of the owner.
        open_date (datetime.date | None):
        close_date (datetime.date | None):
        due_date (datetime.date | None):
    """

    title: str | None = None
    description: str | None = None
    owner_id: int | str | None = None
    open_date: datetime.date | None = None
    close_date: datetime.date | None = None
    due_date: datetime.date | None = None
