from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateQuotePayload(_Model):
    """Changes to a receivable that is a quote.

    Attributes:
        quote (UpdateQuote): Changes to a quote.
    """

    quote: _m.UpdateQuote

    _marks: ClassVar[dict[str, list[Any]]] = {"quote": []}
