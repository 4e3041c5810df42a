from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m
from ..types import File


class ImportLeavePeriodType(_OpenStrEnum):
    CSV = "csv"


@_model(kw_only=True, eq=False, repr=False)
class ImportReportFile(_Model):
    """The report of an import, as a file.

    Attributes:
        id (str | None):
        name (str | None):
        url (str | None): Address of the report.
    """

    id: str | None = None
    name: str | None = None
    url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LeavePeriodImport(_Model):
    """The files of an import of leave periods.

    Attributes:
        files (list[File]):
    """

    files: list[File]


@_model(kw_only=True, eq=False, repr=False)
class LeavePeriodImportSummary(_Model):
    """What an import of leave periods began.

    Attributes:
        summary_id (str | None): Identifier to ask for the progress with.
        has_error (bool | None):
    """

    summary_id: str | None = None
    has_error: bool | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "summary_id": "summaryId",
        "has_error": "hasError",
    }


@_model(kw_only=True, eq=False, repr=False)
class LegacyLeavePeriodImport(_Model):
    """The file of an import of leave periods; the form is not described.

    Attributes:
        files (list[File]): The CSV files.
    """

    files: list[File]


@_model(kw_only=True, eq=False, repr=False)
class LegacyLeavePeriodImportEnvelope(_Model):
    """A report of an import in the envelope of v3.

    Attributes:
        data (LegacyLeavePeriodImportReport | None):
    """

    data: _m.LegacyLeavePeriodImportReport | None = None


@_model(kw_only=True, eq=False, repr=False)
class LegacyLeavePeriodImportReport(_Model):
    """What an import of leave periods did.

    Attributes:
        id (str | None):
        report (ImportReportFile | None):
        generated_at (datetime.datetime | None):
        status (int | None): The vendor does not say what the values mean.
        line_total (int | None): Number of lines.
        test_error_total (int | None): Errors found by the check.
        total_step (int | None): Number of steps.
        expected_creation_total (int | None):
        expected_update_total (int | None):
        test_non_blocking_error_total (int | None): Errors found by the check that stop nothing.
        current_step (int | None): Number of the step that runs.
        creation_total (int | None): Absences created.
        update_total (int | None): Absences changed.
        import_error_total (int | None): Errors of the import.
    """

    id: str | None = None
    report: _m.ImportReportFile | None = None
    generated_at: datetime.datetime | None = None
    status: int | None = None
    line_total: int | None = None
    test_error_total: int | None = None
    total_step: int | None = None
    expected_creation_total: int | None = None
    expected_update_total: int | None = None
    test_non_blocking_error_total: int | None = None
    current_step: int | None = None
    creation_total: int | None = None
    update_total: int | None = None
    import_error_total: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "generated_at": "generatedAt",
        "line_total": "lineTotal",
        "test_error_total": "testErrorTotal",
        "total_step": "totalStep",
        "expected_creation_total": "expectedCreationTotal",
        "expected_update_total": "expectedUpdateTotal",
        "test_non_blocking_error_total": "testNonBlockingErrorTotal",
        "current_step": "currentStep",
        "creation_total": "creationTotal",
        "update_total": "updateTotal",
        "import_error_total": "importErrorTotal",
    }
