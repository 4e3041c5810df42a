from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DomainListResponse(_Model):
    """The mailbox domains of the partner.

    Attributes:
        data (list[DomainResponse]):
    """

    data: list[_m.DomainResponse]
