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
    from ..models.entitlement_import_report_global_errors import EntitlementImportReportGlobalErrors
    from ..models.entitlement_import_report_line_errors import EntitlementImportReportLineErrors


T = TypeVar("T", bound="EntitlementImportReport")


@_attrs_define
class EntitlementImportReport:
    """What an import of entitlements did.

    Attributes:
        success_lines_count (int | None | Unset): Number of lines imported.
        global_errors (EntitlementImportReportGlobalErrors | None | Unset):
        line_errors (EntitlementImportReportLineErrors | None | Unset):
    """

    success_lines_count: int | None | Unset = UNSET
    global_errors: EntitlementImportReportGlobalErrors | None | Unset = UNSET
    line_errors: EntitlementImportReportLineErrors | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.entitlement_import_report_global_errors import EntitlementImportReportGlobalErrors  # noqa: PLC0415
        from ..models.entitlement_import_report_line_errors import EntitlementImportReportLineErrors  # noqa: PLC0415

        success_lines_count: int | None | Unset
        if isinstance(self.success_lines_count, Unset):
            success_lines_count = UNSET
        else:
            success_lines_count = self.success_lines_count

        global_errors: dict[str, Any] | None | Unset
        if isinstance(self.global_errors, Unset):
            global_errors = UNSET
        elif isinstance(self.global_errors, EntitlementImportReportGlobalErrors):
            global_errors = NULL if self.global_errors is None else write_object(self.global_errors)
        else:
            global_errors = self.global_errors

        line_errors: dict[str, Any] | None | Unset
        if isinstance(self.line_errors, Unset):
            line_errors = UNSET
        elif isinstance(self.line_errors, EntitlementImportReportLineErrors):
            line_errors = NULL if self.line_errors is None else write_object(self.line_errors)
        else:
            line_errors = self.line_errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if success_lines_count is not UNSET:
            field_dict["successLinesCount"] = success_lines_count
        if global_errors is not UNSET:
            field_dict["globalErrors"] = global_errors
        if line_errors is not UNSET:
            field_dict["lineErrors"] = line_errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        success_lines_count = d.pop("successLinesCount", UNSET)

        _global_errors = d.pop("globalErrors", UNSET)
        global_errors: EntitlementImportReportGlobalErrors | None | Unset
        if _global_errors is None or isinstance(_global_errors, Unset):
            global_errors = _global_errors
        else:
            _global_errors_type_0 = _global_errors
            global_errors_type_0 = (
                NULL
                if _global_errors_type_0 is None
                else __models.EntitlementImportReportGlobalErrors.from_dict(_global_errors_type_0)
            )

            global_errors = global_errors_type_0

        _line_errors = d.pop("lineErrors", UNSET)
        line_errors: EntitlementImportReportLineErrors | None | Unset
        if _line_errors is None or isinstance(_line_errors, Unset):
            line_errors = _line_errors
        else:
            _line_errors_type_0 = _line_errors
            line_errors_type_0 = (
                NULL
                if _line_errors_type_0 is None
                else __models.EntitlementImportReportLineErrors.from_dict(_line_errors_type_0)
            )

            line_errors = line_errors_type_0

        entitlement_import_report = cls(
            success_lines_count=success_lines_count,
            global_errors=global_errors,
            line_errors=line_errors,
        )

        entitlement_import_report.additional_properties = d
        return entitlement_import_report

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
