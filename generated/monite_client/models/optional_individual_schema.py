from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OptionalIndividualSchema(_Model):
    """Changes to the individual of an entity.

    Attributes:
        date_of_birth (datetime.date | None):
        first_name (str | None):
        id_number (str | None):
        last_name (str | None):
        ssn_last_4 (str | None):
        title (str | None):
    """

    date_of_birth: datetime.date | None = None
    first_name: str | None = None
    id_number: str | None = None
    last_name: str | None = None
    ssn_last_4: str | None = None
    title: str | None = None
