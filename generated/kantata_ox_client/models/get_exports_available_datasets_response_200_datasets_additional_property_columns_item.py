from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        key (str | None):
        display_name (str | None):
        description (str | None):
        type_ (str | None):
    """

    key: str | None = None
    display_name: str | None = None
    description: str | None = None
    type_: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
