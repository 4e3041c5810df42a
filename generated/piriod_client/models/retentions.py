from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Retention(_Model):
    """A withholding document, draft or final. Its fields are not published in the
    reference; every member is passed on as it comes.

    """


@_model(kw_only=True, eq=False, repr=False)
class RetentionPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Retention] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Retention] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }
