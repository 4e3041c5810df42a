from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.export_format import ExportFormat
from ..types import (
    NULL,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.export_payable_schema import ExportPayableSchema
    from ..models.export_receivable_schema import ExportReceivableSchema


T = TypeVar("T", bound="ExportPayloadSchema")


@_attrs_define
class ExportPayloadSchema:
    """What to export, from which days and in which format.

    Attributes:
        date_from (datetime.date):
        date_to (datetime.date):
        format_ (ExportFormat): Format of an export.
        objects (list[ExportPayableSchema | ExportReceivableSchema]):
    """

    date_from: datetime.date
    date_to: datetime.date
    format_: ExportFormat
    objects: list[ExportPayableSchema | ExportReceivableSchema]

    def to_dict(self) -> dict[str, Any]:
        from ..models.export_payable_schema import ExportPayableSchema  # noqa: PLC0415

        date_from = NULL if self.date_from is None else write_iso(self.date_from)

        date_to = NULL if self.date_to is None else write_iso(self.date_to)

        format_ = NULL if self.format_ is None else write_word(self.format_)

        objects = NULL
        if self.objects is not None:
            objects = []
            for objects_item_data in write_each(self.objects):
                objects_item: dict[str, Any]
                if isinstance(objects_item_data, ExportPayableSchema):
                    objects_item = NULL if objects_item_data is None else write_object(objects_item_data)
                else:
                    objects_item = NULL if objects_item_data is None else write_object(objects_item_data)

                objects.append(objects_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "date_from": date_from,
                "date_to": date_to,
                "format": format_,
                "objects": objects,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _date_from = d.pop("date_from")
        date_from = NULL if _date_from is None else read_date(_date_from)

        _date_to = d.pop("date_to")
        date_to = NULL if _date_to is None else read_date(_date_to)

        _format_ = d.pop("format")
        format_ = NULL if _format_ is None else ExportFormat(_format_)

        _objects = d.pop("objects")
        objects: list[ExportPayableSchema | ExportReceivableSchema] = NULL
        if _objects is not None:
            objects = []
            for objects_item_data in read_list(_objects):

                def _parse_objects_item(data: object) -> ExportPayableSchema | ExportReceivableSchema:
                    if isinstance(data, dict) and (data.get("name") in ["payable"]):
                        _componentsschemas_export_object_schema_type_0 = data
                        componentsschemas_export_object_schema_type_0 = (
                            NULL
                            if _componentsschemas_export_object_schema_type_0 is None
                            else __models.ExportPayableSchema.from_dict(_componentsschemas_export_object_schema_type_0)
                        )

                        return componentsschemas_export_object_schema_type_0
                    if isinstance(data, dict) and (data.get("name") in ["receivable"]):
                        _componentsschemas_export_object_schema_type_1 = data
                        componentsschemas_export_object_schema_type_1 = (
                            NULL
                            if _componentsschemas_export_object_schema_type_1 is None
                            else __models.ExportReceivableSchema.from_dict(
                                _componentsschemas_export_object_schema_type_1
                            )
                        )

                        return componentsschemas_export_object_schema_type_1
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        _componentsschemas_export_object_schema_type_0 = data
                        componentsschemas_export_object_schema_type_0 = (
                            NULL
                            if _componentsschemas_export_object_schema_type_0 is None
                            else __models.ExportPayableSchema.from_dict(_componentsschemas_export_object_schema_type_0)
                        )

                        return componentsschemas_export_object_schema_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    _componentsschemas_export_object_schema_type_1 = data
                    componentsschemas_export_object_schema_type_1 = (
                        NULL
                        if _componentsschemas_export_object_schema_type_1 is None
                        else __models.ExportReceivableSchema.from_dict(_componentsschemas_export_object_schema_type_1)
                    )

                    return componentsschemas_export_object_schema_type_1

                objects_item = _parse_objects_item(objects_item_data)

                objects.append(objects_item)

        export_payload_schema = cls(
            date_from=date_from,
            date_to=date_to,
            format_=format_,
            objects=objects,
        )

        return export_payload_schema
