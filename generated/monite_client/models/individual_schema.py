from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class IndividualSchema(_Model):
    """The individual of a new entity.

    Attributes:
        first_name (str):
        last_name (str):
        date_of_birth (datetime.date | None):
        id_number (str | None):
        ssn_last_4 (str | None):
        title (str | None):
    """

    first_name: str
    last_name: str
    date_of_birth: datetime.date | None = None
    id_number: str | None = None
    ssn_last_4: str | None = None
    title: str | None = None
