from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
)

if TYPE_CHECKING:
    from ..models.report_filter import ReportFilter


T = TypeVar("T", bound="ReportInput")


@_attrs_define
class ReportInput:
    """
    Attributes:
        template_id (str): The template to compute from.
        starts_on (datetime.date | None | Unset): First day; null takes the template's.
        ends_on (datetime.date | None | Unset): Last day; null takes the template's.
        filters (list[ReportFilter] | None | Unset):
    """

    template_id: str
    starts_on: datetime.date | None | Unset = UNSET
    ends_on: datetime.date | None | Unset = UNSET
    filters: list[ReportFilter] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        template_id = self.template_id

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "templateId": template_id,
            }
        )
        if starts_on is not UNSET:
            field_dict["startsOn"] = starts_on
        if ends_on is not UNSET:
            field_dict["endsOn"] = ends_on
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        template_id = d.pop("templateId")

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

        report_input = cls(
            template_id=template_id,
            starts_on=starts_on,
            ends_on=ends_on,
            filters=filters,
        )

        report_input.additional_properties = d
        return report_input

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
