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
    from ..models.insights_report_export_changes_recurrence import InsightsReportExportChangesRecurrence


T = TypeVar("T", bound="InsightsReportExportChanges")


@_attrs_define
class InsightsReportExportChanges:
    """
    Attributes:
        title (str | Unset):
        description (str | Unset):
        external_report_object_identifier (str | Unset):
        recurrence (InsightsReportExportChangesRecurrence | Unset):
    """

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    external_report_object_identifier: str | Unset = UNSET
    recurrence: InsightsReportExportChangesRecurrence | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        description = self.description

        external_report_object_identifier = self.external_report_object_identifier

        recurrence: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recurrence, Unset):
            recurrence = NULL if self.recurrence is None else write_object(self.recurrence)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if external_report_object_identifier is not UNSET:
            field_dict["external_report_object_identifier"] = external_report_object_identifier
        if recurrence is not UNSET:
            field_dict["recurrence"] = recurrence

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        title = d.pop("title", UNSET)

        description = d.pop("description", UNSET)

        external_report_object_identifier = d.pop("external_report_object_identifier", UNSET)

        _recurrence = d.pop("recurrence", UNSET)
        recurrence: InsightsReportExportChangesRecurrence | Unset
        if isinstance(_recurrence, Unset):
            recurrence = UNSET
        elif _recurrence is None:
            recurrence = NULL
        else:
            recurrence = __models.InsightsReportExportChangesRecurrence.from_dict(_recurrence)

        insights_report_export_changes = cls(
            title=title,
            description=description,
            external_report_object_identifier=external_report_object_identifier,
            recurrence=recurrence,
        )

        insights_report_export_changes.additional_properties = d
        return insights_report_export_changes

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
