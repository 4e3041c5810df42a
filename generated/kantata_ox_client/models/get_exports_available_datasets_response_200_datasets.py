from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetExportsAvailableDatasetsResponse200Datasets(_Model):
    """An object without documented members."""

    additional_properties: dict[str, _m.GetExportsAvailableDatasetsResponse200DatasetsAdditionalProperty] = {}
