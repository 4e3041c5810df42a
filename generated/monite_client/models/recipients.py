from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Recipients(_Model):
    """Addresses of a mail.

    Attributes:
        bcc (list[str] | None):
        cc (list[str] | None):
        to (list[str] | None):
    """

    bcc: list[str] | None = None
    cc: list[str] | None = None
    to: list[str] | None = None
