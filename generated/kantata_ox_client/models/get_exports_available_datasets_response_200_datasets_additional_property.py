from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetExportsAvailableDatasetsResponse200DatasetsAdditionalProperty(_Model):
    """An object that the document does not describe.

    Attributes:
        key (str | None):
        display_name (str | None):
        columns (list[GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem] | None):
    """

    key: str | None = None
    display_name: str | None = None
    columns: list[_m.GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem] | None = None
