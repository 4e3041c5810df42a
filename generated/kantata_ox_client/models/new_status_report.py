from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_status_report_details_item import NewStatusReportDetailsItem
    from ..models.new_status_report_external_reference import NewStatusReportExternalReference


T = TypeVar("T", bound="NewStatusReport")


@_attrs_define
class NewStatusReport:
    """
    Attributes:
        workspace_id (str):
        color (str):
        description (str):
        details (list[NewStatusReportDetailsItem] | Unset):
        external_reference (NewStatusReportExternalReference | Unset): Counterpart of the record in an outside system.
    """

    workspace_id: str
    color: str
    description: str
    details: list[NewStatusReportDetailsItem] | Unset = UNSET
    external_reference: NewStatusReportExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_id = self.workspace_id

        color = self.color

        description = self.description

        details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = NULL
            if self.details is not None:
                details = []
                for details_item_data in write_each(self.details):
                    details_item = NULL if details_item_data is None else write_object(details_item_data)
                    details.append(details_item)

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspace_id": workspace_id,
                "color": color,
                "description": description,
            }
        )
        if details is not UNSET:
            field_dict["details"] = details
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        workspace_id = d.pop("workspace_id")

        color = d.pop("color")

        description = d.pop("description")

        _details = d.pop("details", UNSET)
        details: list[NewStatusReportDetailsItem] | Unset = UNSET
        if _details is None:
            details = NULL
        elif _details is not UNSET:
            details = []
            for details_item_data in read_list(_details):
                _details_item = details_item_data
                details_item = (
                    NULL if _details_item is None else __models.NewStatusReportDetailsItem.from_dict(_details_item)
                )

                details.append(details_item)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewStatusReportExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewStatusReportExternalReference.from_dict(_external_reference)

        new_status_report = cls(
            workspace_id=workspace_id,
            color=color,
            description=description,
            details=details,
            external_reference=external_reference,
        )

        new_status_report.additional_properties = d
        return new_status_report

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
