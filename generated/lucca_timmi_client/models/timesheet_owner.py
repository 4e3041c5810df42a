from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TimesheetOwner(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None):
        first_name (str | None):
        last_name (str | None):
        mail (str | None):
        legal_entity_id (int | None):
        manager (TimesheetUser | None):
    """

    id: int | None = None
    first_name: str | None = None
    last_name: str | None = None
    mail: str | None = None
    legal_entity_id: int | None = None
    manager: _m.TimesheetUser | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "legal_entity_id": "legalEntityId",
    }
