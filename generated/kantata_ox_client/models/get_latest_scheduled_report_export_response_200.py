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
    from ..models.get_latest_scheduled_report_export_response_200_latest_success import (
        GetLatestScheduledReportExportResponse200LatestSuccess,
    )


T = TypeVar("T", bound="GetLatestScheduledReportExportResponse200")


@_attrs_define
class GetLatestScheduledReportExportResponse200:
    """
    Attributes:
        latest_success (GetLatestScheduledReportExportResponse200LatestSuccess | Unset):
    """

    latest_success: GetLatestScheduledReportExportResponse200LatestSuccess | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        latest_success: dict[str, Any] | Unset = UNSET
        if not isinstance(self.latest_success, Unset):
            latest_success = NULL if self.latest_success is None else write_object(self.latest_success)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if latest_success is not UNSET:
            field_dict["latest_success"] = latest_success

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _latest_success = d.pop("latest_success", UNSET)
        latest_success: GetLatestScheduledReportExportResponse200LatestSuccess | Unset
        if isinstance(_latest_success, Unset):
            latest_success = UNSET
        elif _latest_success is None:
            latest_success = NULL
        else:
            latest_success = __models.GetLatestScheduledReportExportResponse200LatestSuccess.from_dict(_latest_success)

        get_latest_scheduled_report_export_response_200 = cls(
            latest_success=latest_success,
        )

        get_latest_scheduled_report_export_response_200.additional_properties = d
        return get_latest_scheduled_report_export_response_200

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
