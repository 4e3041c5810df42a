from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EntityBankAccountPaginationResponse(_Model):
    """The bank accounts of an entity; the tokens are there, but the list takes none.

    Attributes:
        data (list[EntityBankAccountResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.EntityBankAccountResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
