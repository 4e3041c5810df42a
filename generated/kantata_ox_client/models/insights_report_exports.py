from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateScheduledReportExportBody(_Model):
    """An object that the document does not describe.

    Attributes:
        insights_report_export (NewInsightsReportExport):
    """

    insights_report_export: _m.NewInsightsReportExport


@_model(kw_only=True, eq=False, repr=False)
class CreateScheduledReportExportResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None):
        title (str | None):
        description (str | None):
        external_report_object_identifier (str | None):
        recurrence (CreateScheduledReportExportResponse200Recurrence | None):
        created_at (datetime.datetime | None):
        latest_success (CreateScheduledReportExportResponse200LatestSuccess | None):
    """

    id: int | None = None
    title: str | None = None
    description: str | None = None
    external_report_object_identifier: str | None = None
    recurrence: _m.CreateScheduledReportExportResponse200Recurrence | None = None
    created_at: datetime.datetime | None = None
    latest_success: _m.CreateScheduledReportExportResponse200LatestSuccess | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateScheduledReportExportResponse200LatestSuccess(_Model):
    """An object that the document does not describe.

    Attributes:
        url (str | None):
        created_at (datetime.datetime | None):
    """

    url: str | None = None
    created_at: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateScheduledReportExportResponse200Recurrence(_Model):
    """An object that the document does not describe.

    Attributes:
        cadence (str | None):
        start_time (datetime.datetime | None):
    """

    cadence: str | None = None
    start_time: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetLatestScheduledReportExportResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        latest_success (GetLatestScheduledReportExportResponse200LatestSuccess | None):
    """

    latest_success: _m.GetLatestScheduledReportExportResponse200LatestSuccess | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetLatestScheduledReportExportResponse200LatestSuccess(_Model):
    """An object that the document does not describe.

    Attributes:
        url (str | None):
        created_at (datetime.datetime | None):
    """

    url: str | None = None
    created_at: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetScheduledReportExportResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None):
        title (str | None):
        description (str | None):
        external_report_object_identifier (str | None):
        recurrence (GetScheduledReportExportResponse200Recurrence | None):
        created_at (datetime.datetime | None):
        latest_success (GetScheduledReportExportResponse200LatestSuccess | None):
    """

    id: int | None = None
    title: str | None = None
    description: str | None = None
    external_report_object_identifier: str | None = None
    recurrence: _m.GetScheduledReportExportResponse200Recurrence | None = None
    created_at: datetime.datetime | None = None
    latest_success: _m.GetScheduledReportExportResponse200LatestSuccess | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetScheduledReportExportResponse200LatestSuccess(_Model):
    """An object that the document does not describe.

    Attributes:
        url (str | None):
        created_at (datetime.datetime | None):
    """

    url: str | None = None
    created_at: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetScheduledReportExportResponse200Recurrence(_Model):
    """An object that the document does not describe.

    Attributes:
        cadence (str | None):
        start_time (datetime.datetime | None):
    """

    cadence: str | None = None
    start_time: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetScheduledReportExportsResponse200Item(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None):
        title (str | None):
        description (str | None):
        external_report_object_identifier (str | None):
        recurrence (GetScheduledReportExportsResponse200ItemRecurrence | None):
        created_at (datetime.datetime | None):
        latest_success (GetScheduledReportExportsResponse200ItemLatestSuccess | None):
    """

    id: int | None = None
    title: str | None = None
    description: str | None = None
    external_report_object_identifier: str | None = None
    recurrence: _m.GetScheduledReportExportsResponse200ItemRecurrence | None = None
    created_at: datetime.datetime | None = None
    latest_success: _m.GetScheduledReportExportsResponse200ItemLatestSuccess | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetScheduledReportExportsResponse200ItemLatestSuccess(_Model):
    """An object that the document does not describe.

    Attributes:
        url (str | None):
        created_at (datetime.datetime | None):
    """

    url: str | None = None
    created_at: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetScheduledReportExportsResponse200ItemRecurrence(_Model):
    """An object that the document does not describe.

    Attributes:
        cadence (str | None):
        start_time (datetime.datetime | None):
    """

    cadence: str | None = None
    start_time: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class InsightsReportExportChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
        description (str | None):
        external_report_object_identifier (str | None):
        recurrence (InsightsReportExportChangesRecurrence | None):
    """

    title: str | None = None
    description: str | None = None
    external_report_object_identifier: str | None = None
    recurrence: _m.InsightsReportExportChangesRecurrence | None = None


@_model(kw_only=True, eq=False, repr=False)
class InsightsReportExportChangesRecurrence(_Model):
    """An object that the document does not describe.

    Attributes:
        cadence (str):
        start_time (datetime.datetime | None):
    """

    cadence: str
    start_time: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewInsightsReportExport(_Model):
    """An object that the document does not describe.

    Attributes:
        external_report_object_identifier (str):
        recurrence (NewInsightsReportExportRecurrence):
        title (str | None):
        description (str | None):
    """

    external_report_object_identifier: str
    recurrence: _m.NewInsightsReportExportRecurrence
    title: str | None = None
    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewInsightsReportExportRecurrence(_Model):
    """An object that the document does not describe.

    Attributes:
        cadence (str):
        start_time (datetime.datetime | None):
    """

    cadence: str
    start_time: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateScheduledReportExportBody(_Model):
    """An object that the document does not describe.

    Attributes:
        insights_report_export (InsightsReportExportChanges):
    """

    insights_report_export: _m.InsightsReportExportChanges
