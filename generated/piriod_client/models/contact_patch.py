from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
