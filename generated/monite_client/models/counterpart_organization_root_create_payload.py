from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationRootCreatePayload(_Model):
    """A new counterpart that is an organization.

    Attributes:
        organization (CounterpartOrganizationCreatePayload): The organization of a new counterpart.
        type_ (CounterpartOrganizationRootCreatePayloadType):
        external_reference (str | None):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        reminders_enabled (bool | None): The server's default is True.
        tax_id (str | None):
    """

    organization: _m.CounterpartOrganizationCreatePayload
    type_: _m.CounterpartOrganizationRootCreatePayloadType
    external_reference: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["organization"]}
