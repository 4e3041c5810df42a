from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class BusinessInfoSchema(_Model):
    """The business as the accounting system knows it.

    Attributes:
        base_currency (str | None):
        email (str | None):
        legal_name (str | None):
        name (str | None):
        type_ (str | None):
    """

    base_currency: str | None = None
    email: str | None = None
    legal_name: str | None = None
    name: str | None = None
    type_: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
