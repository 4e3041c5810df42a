from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AllDocumentExportResponseSchema(_Model):
    """One page of data exports.

    Attributes:
        data (list[DocumentExportResponseSchema]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.DocumentExportResponseSchema]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateExportTaskResponseSchema(_Model):
    """The export that was started.

    Attributes:
        id (str):
    """

    id: str


class DataExportCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"


@_model(kw_only=True, eq=False, repr=False)
class DocumentExportResponseSchema(_Model):
    """A data export; source_url is where the file is once it is done.

    Attributes:
        id (str):
        count (int):
        entity_id (str):
        format_ (str):
        language (str):
        status (str):
        created_by_entity_user_id (str | None):
        end_datetime (datetime.datetime | None):
        source_url (str | None):
        start_datetime (datetime.datetime | None):
    """

    id: str
    count: int
    entity_id: str
    format_: str
    language: str
    status: str
    created_by_entity_user_id: str | None = None
    end_datetime: datetime.datetime | None = None
    source_url: str | None = None
    start_datetime: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "format_": "format",
    }


class ExportFormat(_OpenStrEnum):
    CSV = "csv"
    CSV_XERO = "csv_xero"
    PDF = "pdf"


@_model(kw_only=True, eq=False, repr=False)
class ExportPayableSchema(_Model):
    """Export payables in these states.

    Attributes:
        name (ExportPayableSchemaName):
        statuses (list[PayableStateEnum]):
    """

    name: _m.ExportPayableSchemaName
    statuses: list[_m.PayableStateEnum]

    _marks: ClassVar[dict[str, list[Any]]] = {"name": ["payable"]}


class ExportPayableSchemaName(_OpenStrEnum):
    PAYABLE = "payable"


@_model(kw_only=True, eq=False, repr=False)
class ExportPayloadSchema(_Model):
    """What to export, from which days and in which format.

    Attributes:
        date_from (datetime.date):
        date_to (datetime.date):
        format_ (ExportFormat): Format of an export.
        objects (list[ExportPayableSchema | ExportReceivableSchema]):
    """

    date_from: datetime.date
    date_to: datetime.date
    format_: _m.ExportFormat
    objects: list[_m.ExportPayableSchema | _m.ExportReceivableSchema]

    _json_names: ClassVar[dict[str, str]] = {
        "format_": "format",
    }


@_model(kw_only=True, eq=False, repr=False)
class ExportReceivableSchema(_Model):
    """Export receivables in these states.

    Attributes:
        name (ExportReceivableSchemaName):
        statuses (list[ReceivablesStatusEnum]):
    """

    name: _m.ExportReceivableSchemaName
    statuses: list[_m.ReceivablesStatusEnum]

    _marks: ClassVar[dict[str, list[Any]]] = {"name": ["receivable"]}


class ExportReceivableSchemaName(_OpenStrEnum):
    RECEIVABLE = "receivable"


@_model(kw_only=True, eq=False, repr=False)
class SupportedFormatSchema(_Model):
    """The formats in which a kind of object can be exported.

    Attributes:
        available_types (SupportedFormatSchemaAvailableTypes):
        object_type (SupportedFormatSchemaObjectType):
    """

    available_types: _m.SupportedFormatSchemaAvailableTypes
    object_type: _m.SupportedFormatSchemaObjectType


@_model(kw_only=True, eq=False, repr=False)
class SupportedFormatSchemaAvailableTypes(_Model):
    """An object without documented members."""

    additional_properties: dict[str, list[_m.ExportFormat]] = {}


class SupportedFormatSchemaObjectType(_OpenStrEnum):
    PAYABLE = "payable"
    RECEIVABLE = "receivable"
