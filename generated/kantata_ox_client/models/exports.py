from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateExportBody(_Model):
    """An object that the document does not describe.

    Attributes:
        export (NewExport):
    """

    export: _m.NewExport


@_model(kw_only=True, eq=False, repr=False)
class DownloadExportResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        download_url (str | None):
    """

    download_url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ExportChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        canceled (bool | None):
    """

    canceled: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetExportsAvailableDatasetsResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        datasets (GetExportsAvailableDatasetsResponse200Datasets | None):
    """

    datasets: _m.GetExportsAvailableDatasetsResponse200Datasets | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetExportsAvailableDatasetsResponse200Datasets(_Model):
    """An object without documented members."""

    additional_properties: dict[str, _m.GetExportsAvailableDatasetsResponse200DatasetsAdditionalProperty] = {}


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


@_model(kw_only=True, eq=False, repr=False)
class NewExport(_Model):
    """An object that the document does not describe.

    Attributes:
        export_definition (NewExportExportDefinition):
    """

    export_definition: _m.NewExportExportDefinition


@_model(kw_only=True, eq=False, repr=False)
class NewExportExportDefinition(_Model):
    """An object without documented members."""

    additional_properties: dict[str, _m.NewExportExportDefinitionAdditionalProperty] = {}


@_model(kw_only=True, eq=False, repr=False)
class NewExportExportDefinitionAdditionalProperty(_Model):
    """An object that the document does not describe.

    Attributes:
        columns (list[str]):
        filters (NewExportExportDefinitionAdditionalPropertyFilters | None):
    """

    columns: list[str]
    filters: _m.NewExportExportDefinitionAdditionalPropertyFilters | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewExportExportDefinitionAdditionalPropertyFilters(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date | None):
        end_date (datetime.date | None):
    """

    start_date: datetime.date | None = None
    end_date: datetime.date | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateExportBody(_Model):
    """An object that the document does not describe.

    Attributes:
        export (ExportChanges):
    """

    export: _m.ExportChanges
