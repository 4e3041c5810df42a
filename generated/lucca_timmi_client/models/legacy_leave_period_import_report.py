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
    from ..models.import_report_file import ImportReportFile


T = TypeVar("T", bound="LegacyLeavePeriodImportReport")


@_attrs_define
class LegacyLeavePeriodImportReport:
    """What an import of leave periods did.

    Attributes:
        id (None | str | Unset):
        report (ImportReportFile | None | Unset):
        generated_at (datetime.datetime | None | Unset):
        status (int | None | Unset): The vendor does not say what the values mean.
        line_total (int | None | Unset): Number of lines.
        test_error_total (int | None | Unset): Errors found by the check.
        total_step (int | None | Unset): Number of steps.
        expected_creation_total (int | None | Unset):
        expected_update_total (int | None | Unset):
        test_non_blocking_error_total (int | None | Unset): Errors found by the check that stop nothing.
        current_step (int | None | Unset): Number of the step that runs.
        creation_total (int | None | Unset): Absences created.
        update_total (int | None | Unset): Absences changed.
        import_error_total (int | None | Unset): Errors of the import.
    """

    id: None | str | Unset = UNSET
    report: ImportReportFile | None | Unset = UNSET
    generated_at: datetime.datetime | None | Unset = UNSET
    status: int | None | Unset = UNSET
    line_total: int | None | Unset = UNSET
    test_error_total: int | None | Unset = UNSET
    total_step: int | None | Unset = UNSET
    expected_creation_total: int | None | Unset = UNSET
    expected_update_total: int | None | Unset = UNSET
    test_non_blocking_error_total: int | None | Unset = UNSET
    current_step: int | None | Unset = UNSET
    creation_total: int | None | Unset = UNSET
    update_total: int | None | Unset = UNSET
    import_error_total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.import_report_file import ImportReportFile  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        report: dict[str, Any] | None | Unset
        if isinstance(self.report, Unset):
            report = UNSET
        elif isinstance(self.report, ImportReportFile):
            report = NULL if self.report is None else write_object(self.report)
        else:
            report = self.report

        generated_at: None | str | Unset
        if isinstance(self.generated_at, Unset):
            generated_at = UNSET
        elif isinstance(self.generated_at, datetime.datetime):
            generated_at = NULL if self.generated_at is None else write_iso(self.generated_at)
        else:
            generated_at = self.generated_at

        status: int | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        line_total: int | None | Unset
        if isinstance(self.line_total, Unset):
            line_total = UNSET
        else:
            line_total = self.line_total

        test_error_total: int | None | Unset
        if isinstance(self.test_error_total, Unset):
            test_error_total = UNSET
        else:
            test_error_total = self.test_error_total

        total_step: int | None | Unset
        if isinstance(self.total_step, Unset):
            total_step = UNSET
        else:
            total_step = self.total_step

        expected_creation_total: int | None | Unset
        if isinstance(self.expected_creation_total, Unset):
            expected_creation_total = UNSET
        else:
            expected_creation_total = self.expected_creation_total

        expected_update_total: int | None | Unset
        if isinstance(self.expected_update_total, Unset):
            expected_update_total = UNSET
        else:
            expected_update_total = self.expected_update_total

        test_non_blocking_error_total: int | None | Unset
        if isinstance(self.test_non_blocking_error_total, Unset):
            test_non_blocking_error_total = UNSET
        else:
            test_non_blocking_error_total = self.test_non_blocking_error_total

        current_step: int | None | Unset
        if isinstance(self.current_step, Unset):
            current_step = UNSET
        else:
            current_step = self.current_step

        creation_total: int | None | Unset
        if isinstance(self.creation_total, Unset):
            creation_total = UNSET
        else:
            creation_total = self.creation_total

        update_total: int | None | Unset
        if isinstance(self.update_total, Unset):
            update_total = UNSET
        else:
            update_total = self.update_total

        import_error_total: int | None | Unset
        if isinstance(self.import_error_total, Unset):
            import_error_total = UNSET
        else:
            import_error_total = self.import_error_total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if report is not UNSET:
            field_dict["report"] = report
        if generated_at is not UNSET:
            field_dict["generatedAt"] = generated_at
        if status is not UNSET:
            field_dict["status"] = status
        if line_total is not UNSET:
            field_dict["lineTotal"] = line_total
        if test_error_total is not UNSET:
            field_dict["testErrorTotal"] = test_error_total
        if total_step is not UNSET:
            field_dict["totalStep"] = total_step
        if expected_creation_total is not UNSET:
            field_dict["expectedCreationTotal"] = expected_creation_total
        if expected_update_total is not UNSET:
            field_dict["expectedUpdateTotal"] = expected_update_total
        if test_non_blocking_error_total is not UNSET:
            field_dict["testNonBlockingErrorTotal"] = test_non_blocking_error_total
        if current_step is not UNSET:
            field_dict["currentStep"] = current_step
        if creation_total is not UNSET:
            field_dict["creationTotal"] = creation_total
        if update_total is not UNSET:
            field_dict["updateTotal"] = update_total
        if import_error_total is not UNSET:
            field_dict["importErrorTotal"] = import_error_total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        _report = d.pop("report", UNSET)
        report: ImportReportFile | None | Unset
        if _report is None or isinstance(_report, Unset):
            report = _report
        else:
            _report_type_0 = _report
            report_type_0 = NULL if _report_type_0 is None else __models.ImportReportFile.from_dict(_report_type_0)

            report = report_type_0

        _generated_at = d.pop("generatedAt", UNSET)
        generated_at: datetime.datetime | None | Unset
        if _generated_at is None or isinstance(_generated_at, Unset):
            generated_at = _generated_at
        else:
            _generated_at_type_0 = _generated_at
            generated_at_type_0 = NULL if _generated_at_type_0 is None else read_datetime(_generated_at_type_0)

            generated_at = generated_at_type_0

        status = d.pop("status", UNSET)

        line_total = d.pop("lineTotal", UNSET)

        test_error_total = d.pop("testErrorTotal", UNSET)

        total_step = d.pop("totalStep", UNSET)

        expected_creation_total = d.pop("expectedCreationTotal", UNSET)

        expected_update_total = d.pop("expectedUpdateTotal", UNSET)

        test_non_blocking_error_total = d.pop("testNonBlockingErrorTotal", UNSET)

        current_step = d.pop("currentStep", UNSET)

        creation_total = d.pop("creationTotal", UNSET)

        update_total = d.pop("updateTotal", UNSET)

        import_error_total = d.pop("importErrorTotal", UNSET)

        legacy_leave_period_import_report = cls(
            id=id,
            report=report,
            generated_at=generated_at,
            status=status,
            line_total=line_total,
            test_error_total=test_error_total,
            total_step=total_step,
            expected_creation_total=expected_creation_total,
            expected_update_total=expected_update_total,
            test_non_blocking_error_total=test_non_blocking_error_total,
            current_step=current_step,
            creation_total=creation_total,
            update_total=update_total,
            import_error_total=import_error_total,
        )

        legacy_leave_period_import_report.additional_properties = d
        return legacy_leave_period_import_report

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
