from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountDataExportResultExportDefinitionAdditionalProperty(_Model):
    """An object that the document does not describe.

    Attributes:
        display_name (str | None):
        key (str | None):
        columns (list[AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem] | None):
        filters (AccountDataExportResultExportDefinitionAdditionalPropertyFilters | None):
    """

    display_name: str | None = None
    key: str | None = None
    columns: list[_m.AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem] | None = None
    filters: _m.AccountDataExportResultExportDefinitionAdditionalPropertyFilters | None = None
