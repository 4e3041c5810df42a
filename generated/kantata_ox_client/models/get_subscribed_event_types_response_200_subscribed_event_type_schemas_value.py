from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasValue(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        description (str | None):
        fields (GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh | None):
    """

    name: str | None = None
    description: str | None = None
    fields: _m.GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh | None = None
