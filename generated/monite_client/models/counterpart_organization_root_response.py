from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationRootResponse(_Model):
    """A counterpart that is an organization.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        organization (CounterpartOrganizationResponse): The organization that a counterpart is.
        type_ (CounterpartType): Kind of counterpart.
        created_automatically (bool | None): The server's default is False.
        created_by_entity_user_id (str | None):
        default_billing_address_id (str | None):
        default_shipping_address_id (str | None):
        external_reference (str | None):
        language (LanguageCodeEnum | None):
        reminders_enabled (bool | None):
        tax_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    organization: _m.CounterpartOrganizationResponse
    type_: _m.CounterpartType
    created_automatically: bool | None = None
    created_by_entity_user_id: str | None = None
    default_billing_address_id: str | None = None
    default_shipping_address_id: str | None = None
    external_reference: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"organization": []}
