from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityOrganization(_Model):
    """The entity of a receivable, an organization.

    Attributes:
        name (str):
        type_ (ReceivableEntityOrganizationType):
        email (str | None):
        logo (str | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        vat_id (str | None):
        website (str | None):
    """

    name: str
    type_: _m.ReceivableEntityOrganizationType
    email: str | None = None
    logo: str | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    vat_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["organization"]}
