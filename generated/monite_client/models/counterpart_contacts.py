from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartContactResponse(_Model):
    """A person to speak to at a counterpart.

    Attributes:
        id (str):
        address (CounterpartAddress): An address of a counterpart.
        counterpart_id (str):
        first_name (str):
        is_default (bool):
        last_name (str):
        email (str | None):
        phone (str | None):
        title (str | None):
    """

    id: str
    address: _m.CounterpartAddress
    counterpart_id: str
    first_name: str
    is_default: bool
    last_name: str
    email: str | None = None
    phone: str | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartContactsResourceList(_Model):
    """The contacts of a counterpart.

    Attributes:
        data (list[CounterpartContactResponse]):
    """

    data: list[_m.CounterpartContactResponse]


@_model(kw_only=True, eq=False, repr=False)
class CreateCounterpartContactPayload(_Model):
    """A new contact of a counterpart.

    Attributes:
        address (CounterpartAddress): An address of a counterpart.
        first_name (str):
        last_name (str):
        email (str | None):
        phone (str | None):
        title (str | None):
    """

    address: _m.CounterpartAddress
    first_name: str
    last_name: str
    email: str | None = None
    phone: str | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateCounterpartContactPayload(_Model):
    """Changes to a contact; what is left out stays.

    Attributes:
        address (CounterpartAddress | None): An address of a counterpart.
        email (str | None):
        first_name (str | None):
        last_name (str | None):
        phone (str | None):
        title (str | None):
    """

    address: _m.CounterpartAddress | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    title: str | None = None
