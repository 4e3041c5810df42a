from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Country(_Model):
    """A country, as replies spell it out.

    Attributes:
        id (str | None): Identifier of the country.
        name (str | None):
        code (str | None): Country code.
        has_regulation (bool | None): Whether the country is tax-regulated.
        currencies (list[Any] | None): Currencies in use there.
    """

    id: str | None = None
    name: str | None = None
    code: str | None = None
    has_regulation: bool | None = None
    currencies: list[Any] | None = None


@_model(kw_only=True, eq=False, repr=False)
class State(_Model):
    """A state or region, as replies spell it out.

    Attributes:
        id (int | None): Identifier of the state.
        name (str | None):
        country (Any): Country the state lies in.
    """

    id: int | None = None
    name: str | None = None
    country: Any = None
