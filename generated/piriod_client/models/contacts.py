from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Contact(_Model):
    """A person of a customer who gets invoices or collection notices.

    Attributes:
        id (str | None): Identifier of the contact.
        name (str | None): Name, at most 64 characters.
        email (str | None): E-mail address.
        customer (str | Customer | None): Identifier of the customer.
        orgunit (str | None): Identifier of the organisational unit.
        phone (str | None): Telephone number, at most 12 characters.
        invoicing (bool | None): Whether the contact gets invoices. The server's default is True.
        collections (bool | None): Whether the contact gets collection notices. The server's default is True.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    name: str | None = None
    email: str | None = None
    customer: str | _m.Customer | None = None
    orgunit: str | None = None
    phone: str | None = None
    invoicing: bool | None = None
    collections: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class ContactPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Contact] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Contact] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


@_model(kw_only=True, eq=False, repr=False)
class ContactPatch(_Model):
    """What a caller may change of a Contact; all of it optional.

    Attributes:
        name (str | None): Name, at most 64 characters.
        email (str | None): E-mail address.
        customer (str | None): Identifier of the customer.
        orgunit (str | None): Identifier of the organisational unit.
        phone (str | None): Telephone number, at most 12 characters.
        invoicing (bool | None): Whether the contact gets invoices. The server's default is True.
        collections (bool | None): Whether the contact gets collection notices. The server's default is True.
    """

    name: str | None = None
    email: str | None = None
    customer: str | None = None
    orgunit: str | None = None
    phone: str | None = None
    invoicing: bool | None = None
    collections: bool | None = None
