from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class QuoteAcceptRequest(_Model):
    """The signature with which a quote is accepted.

    Attributes:
        signature (Signature | None): Who signed a quote, and the image of the signature: PNG in Base64.
    """

    signature: _m.Signature | None = None
