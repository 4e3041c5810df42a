from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableEntityOrganizationResponse(_Model):
    """The entity of a document, an organization.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (PayableEntityAddressSchema): The address of the entity that received a credit note.
        organization (PayableOrganizationSchema): The organization that an entity is.
        status (StatusEnum): Whether an object is active or deleted.
        email (str | None):
        logo (PayableEntityLogoFile | None):
        phone (str | None):
        tax_id (str | None):
        website (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: _m.PayableEntityAddressSchema
    organization: _m.PayableOrganizationSchema
    status: _m.StatusEnum
    email: str | None = None
    logo: _m.PayableEntityLogoFile | None = None
    phone: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"organization": []}
