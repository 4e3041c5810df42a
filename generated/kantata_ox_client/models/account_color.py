from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccountColor(_Model):
    """Colour an account gives to its projects.

    Attributes:
        created_at (datetime.datetime | None):
        default_color (bool | None):
        enabled (bool | None):
        hex_ (str | None):
        name (str | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    default_color: bool | None = None
    enabled: bool | None = None
    hex_: str | None = None
    name: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "hex_": "hex",
    }
