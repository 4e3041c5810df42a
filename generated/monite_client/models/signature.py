from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Signature(_Model):
    """Who signed a quote, and the image of the signature: PNG in Base64.

    Attributes:
        email (str):
        full_name (str):
        signature_image (str):
    """

    email: str
    full_name: str
    signature_image: str
