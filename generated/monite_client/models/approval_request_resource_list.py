from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalRequestResourceList(_Model):
    """One page of approval requests.

    Attributes:
        data (list[ApprovalRequestResourceWithMetadata]): Items of this page.
        next_pagination_token (str | None): Token of the following page; null on the last page.
        prev_pagination_token (str | None): Token of the page before; null on the first page.
    """

    data: list[_m.ApprovalRequestResourceWithMetadata]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
