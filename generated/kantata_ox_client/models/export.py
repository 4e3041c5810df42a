from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountDataExportResultExportDefinition(_Model):
    """An object without documented members."""

    additional_properties: dict[str, _m.AccountDataExportResultExportDefinitionAdditionalProperty] = {}


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


@_model(kw_only=True, eq=False, repr=False)
class AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem(_Model):
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


@_model(kw_only=True, eq=False, repr=False)
class AccountDataExportResultExportDefinitionAdditionalPropertyFilters(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date | None):
        end_date (datetime.date | None):
    """

    start_date: datetime.date | None = None
    end_date: datetime.date | None = None
