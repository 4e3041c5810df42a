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
    from ..models.status_report_changes_details_item import StatusReportChangesDetailsItem
    from ..models.status_report_changes_external_reference import StatusReportChangesExternalReference


T = TypeVar("T", bound="StatusReportChanges")


@_attrs_define
class StatusReportChanges:
    """
    Attributes:
        color (str | Unset):
        description (str | Unset):
        details (list[StatusReportChangesDetailsItem] | Unset):
        external_reference (StatusReportChangesExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    color: str | Unset = UNSET
    description: str | Unset = UNSET
    details: list[StatusReportChangesDetailsItem] | Unset = UNSET
    external_reference: StatusReportChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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
        field_dict.update({})
        if color is not UNSET:
            field_dict["color"] = color
        if description is not UNSET:
            field_dict["description"] = description
        if details is not UNSET:
            field_dict["details"] = details
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        color = d.pop("color", UNSET)

        description = d.pop("description", UNSET)

        _details = d.pop("details", UNSET)
        details: list[StatusReportChangesDetailsItem] | Unset = UNSET
        if _details is None:
            details = NULL
        elif _details is not UNSET:
            details = []
            for details_item_data in read_list(_details):
                _details_item = details_item_data
                details_item = (
                    NULL if _details_item is None else __models.StatusReportChangesDetailsItem.from_dict(_details_item)
                )

                details.append(details_item)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: StatusReportChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.StatusReportChangesExternalReference.from_dict(_external_reference)

        status_report_changes = cls(
            color=color,
            description=description,
            details=details,
            external_reference=external_reference,
        )

        status_report_changes.additional_properties = d
        return status_report_changes

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
