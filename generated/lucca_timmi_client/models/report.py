from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.report_status import ReportStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.report_column import ReportColumn
    from ..models.report_filter import ReportFilter


T = TypeVar("T", bound="Report")


@_attrs_define
class Report:
    """
    Attributes:
        template_id (str): The template to compute from.
        id (int | None | Unset):
        status (None | ReportStatus | Unset):
        name (None | str | Unset):
        starts_on (datetime.date | None | Unset): First day; null takes the template's.
        ends_on (datetime.date | None | Unset): Last day; null takes the template's.
        filters (list[ReportFilter] | None | Unset):
        columns (list[ReportColumn] | None | Unset):
    """

    template_id: str
    id: int | None | Unset = UNSET
    status: None | ReportStatus | Unset = UNSET
    name: None | str | Unset = UNSET
    starts_on: datetime.date | None | Unset = UNSET
    ends_on: datetime.date | None | Unset = UNSET
    filters: list[ReportFilter] | None | Unset = UNSET
    columns: list[ReportColumn] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        template_id = self.template_id

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, ReportStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        starts_on: None | str | Unset
        if isinstance(self.starts_on, Unset):
            starts_on = UNSET
        elif isinstance(self.starts_on, datetime.date):
            starts_on = NULL if self.starts_on is None else write_iso(self.starts_on)
        else:
            starts_on = self.starts_on

        ends_on: None | str | Unset
        if isinstance(self.ends_on, Unset):
            ends_on = UNSET
        elif isinstance(self.ends_on, datetime.date):
            ends_on = NULL if self.ends_on is None else write_iso(self.ends_on)
        else:
            ends_on = self.ends_on

        filters: list[dict[str, Any]] | None | Unset
        if isinstance(self.filters, Unset):
            filters = UNSET
        elif isinstance(self.filters, list):
            filters = NULL
            if self.filters is not None:
                filters = []
                for filters_type_0_item_data in write_each(self.filters):
                    filters_type_0_item = (
                        NULL if filters_type_0_item_data is None else write_object(filters_type_0_item_data)
                    )
                    filters.append(filters_type_0_item)

        else:
            filters = self.filters

        columns: list[dict[str, Any]] | None | Unset
        if isinstance(self.columns, Unset):
            columns = UNSET
        elif isinstance(self.columns, list):
            columns = NULL
            if self.columns is not None:
                columns = []
                for columns_type_0_item_data in write_each(self.columns):
                    columns_type_0_item = (
                        NULL if columns_type_0_item_data is None else write_object(columns_type_0_item_data)
                    )
                    columns.append(columns_type_0_item)

        else:
            columns = self.columns

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "templateId": template_id,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if name is not UNSET:
            field_dict["name"] = name
        if starts_on is not UNSET:
            field_dict["startsOn"] = starts_on
        if ends_on is not UNSET:
            field_dict["endsOn"] = ends_on
        if filters is not UNSET:
            field_dict["filters"] = filters
        if columns is not UNSET:
            field_dict["columns"] = columns

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        template_id = d.pop("templateId")

        id = d.pop("id", UNSET)

        _status = d.pop("status", UNSET)
        status: None | ReportStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else ReportStatus(_status_type_0)

            status = status_type_0

        name = d.pop("name", UNSET)

        _starts_on = d.pop("startsOn", UNSET)
        starts_on: datetime.date | None | Unset
        if _starts_on is None or isinstance(_starts_on, Unset):
            starts_on = _starts_on
        else:
            _starts_on_type_0 = _starts_on
            starts_on_type_0 = NULL if _starts_on_type_0 is None else read_date(_starts_on_type_0)

            starts_on = starts_on_type_0

        _ends_on = d.pop("endsOn", UNSET)
        ends_on: datetime.date | None | Unset
        if _ends_on is None or isinstance(_ends_on, Unset):
            ends_on = _ends_on
        else:
            _ends_on_type_0 = _ends_on
            ends_on_type_0 = NULL if _ends_on_type_0 is None else read_date(_ends_on_type_0)

            ends_on = ends_on_type_0

        _filters = d.pop("filters", UNSET)
        filters: list[ReportFilter] | None | Unset
        if _filters is None or isinstance(_filters, Unset):
            filters = _filters
        else:
            _filters_type_0 = _filters
            filters_type_0: list[ReportFilter] = NULL
            if _filters_type_0 is not None:
                filters_type_0 = []
                for filters_type_0_item_data in read_list(_filters_type_0):
                    _filters_type_0_item = filters_type_0_item_data
                    filters_type_0_item = (
                        NULL if _filters_type_0_item is None else __models.ReportFilter.from_dict(_filters_type_0_item)
                    )

                    filters_type_0.append(filters_type_0_item)

            filters = filters_type_0

        _columns = d.pop("columns", UNSET)
        columns: list[ReportColumn] | None | Unset
        if _columns is None or isinstance(_columns, Unset):
            columns = _columns
        else:
            _columns_type_0 = _columns
            columns_type_0: list[ReportColumn] = NULL
            if _columns_type_0 is not None:
                columns_type_0 = []
                for columns_type_0_item_data in read_list(_columns_type_0):
                    _columns_type_0_item = columns_type_0_item_data
                    columns_type_0_item = (
                        NULL if _columns_type_0_item is None else __models.ReportColumn.from_dict(_columns_type_0_item)
                    )

                    columns_type_0.append(columns_type_0_item)

            columns = columns_type_0

        report = cls(
            template_id=template_id,
            id=id,
            status=status,
            name=name,
            starts_on=starts_on,
            ends_on=ends_on,
            filters=filters,
            columns=columns,
        )

        report.additional_properties = d
        return report

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
