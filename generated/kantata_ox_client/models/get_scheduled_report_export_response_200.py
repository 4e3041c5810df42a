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
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.get_scheduled_report_export_response_200_latest_success import (
        GetScheduledReportExportResponse200LatestSuccess,
    )
    from ..models.get_scheduled_report_export_response_200_recurrence import (
        GetScheduledReportExportResponse200Recurrence,
    )


T = TypeVar("T", bound="GetScheduledReportExportResponse200")


@_attrs_define
class GetScheduledReportExportResponse200:
    """
    Attributes:
        id (int | Unset):
        title (str | Unset):
        description (str | Unset):
        external_report_object_identifier (str | Unset):
        recurrence (GetScheduledReportExportResponse200Recurrence | Unset):
        created_at (datetime.datetime | Unset):
        latest_success (GetScheduledReportExportResponse200LatestSuccess | Unset):
    """

    id: int | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    external_report_object_identifier: str | Unset = UNSET
    recurrence: GetScheduledReportExportResponse200Recurrence | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    latest_success: GetScheduledReportExportResponse200LatestSuccess | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        description = self.description

        external_report_object_identifier = self.external_report_object_identifier

        recurrence: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recurrence, Unset):
            recurrence = NULL if self.recurrence is None else write_object(self.recurrence)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)

        latest_success: dict[str, Any] | Unset = UNSET
        if not isinstance(self.latest_success, Unset):
            latest_success = NULL if self.latest_success is None else write_object(self.latest_success)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if external_report_object_identifier is not UNSET:
            field_dict["external_report_object_identifier"] = external_report_object_identifier
        if recurrence is not UNSET:
            field_dict["recurrence"] = recurrence
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if latest_success is not UNSET:
            field_dict["latest_success"] = latest_success

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        title = d.pop("title", UNSET)

        description = d.pop("description", UNSET)

        external_report_object_identifier = d.pop("external_report_object_identifier", UNSET)

        _recurrence = d.pop("recurrence", UNSET)
        recurrence: GetScheduledReportExportResponse200Recurrence | Unset
        if isinstance(_recurrence, Unset):
            recurrence = UNSET
        elif _recurrence is None:
            recurrence = NULL
        else:
            recurrence = __models.GetScheduledReportExportResponse200Recurrence.from_dict(_recurrence)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        elif _created_at is None:
            created_at = NULL
        else:
            created_at = read_datetime(_created_at)

        _latest_success = d.pop("latest_success", UNSET)
        latest_success: GetScheduledReportExportResponse200LatestSuccess | Unset
        if isinstance(_latest_success, Unset):
            latest_success = UNSET
        elif _latest_success is None:
            latest_success = NULL
        else:
            latest_success = __models.GetScheduledReportExportResponse200LatestSuccess.from_dict(_latest_success)

        get_scheduled_report_export_response_200 = cls(
            id=id,
            title=title,
            description=description,
            external_report_object_identifier=external_report_object_identifier,
            recurrence=recurrence,
            created_at=created_at,
            latest_success=latest_success,
        )

        get_scheduled_report_export_response_200.additional_properties = d
        return get_scheduled_report_export_response_200

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
