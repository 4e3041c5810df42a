from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_insights_report_export_recurrence import NewInsightsReportExportRecurrence


T = TypeVar("T", bound="NewInsightsReportExport")


@_attrs_define
class NewInsightsReportExport:
    """
    Attributes:
        external_report_object_identifier (str):
        recurrence (NewInsightsReportExportRecurrence):
        title (str | Unset):
        description (str | Unset):
    """

    external_report_object_identifier: str
    recurrence: NewInsightsReportExportRecurrence
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        external_report_object_identifier = self.external_report_object_identifier

        recurrence = NULL if self.recurrence is None else write_object(self.recurrence)

        title = self.title

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "external_report_object_identifier": external_report_object_identifier,
                "recurrence": recurrence,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        external_report_object_identifier = d.pop("external_report_object_identifier")

        _recurrence = d.pop("recurrence")
        recurrence = NULL if _recurrence is None else __models.NewInsightsReportExportRecurrence.from_dict(_recurrence)

        title = d.pop("title", UNSET)

        description = d.pop("description", UNSET)

        new_insights_report_export = cls(
            external_report_object_identifier=external_report_object_identifier,
            recurrence=recurrence,
            title=title,
            description=description,
        )

        new_insights_report_export.additional_properties = d
        return new_insights_report_export

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
