from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateProjectAccountingRecordBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_accounting_record (NewProjectAccountingRecord | None):
        project_accounting_records (list[NewProjectAccountingRecord] | None):
    """

    project_accounting_record: _m.NewProjectAccountingRecord | None = None
    project_accounting_records: list[_m.NewProjectAccountingRecord] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewProjectAccountingRecord(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        start_date (datetime.date):
        end_date (datetime.date):
        currency (str):
        type_ (str | None):
        amount (float | None):
        amount_to_date (float | None):
        budget (float | None):
        contract_date (datetime.date | None):
        cost (float | None):
        cost_eac (float | None):
        description (str | None):
        fees (float | None):
        hours (float | None):
        hours_eac (float | None):
        hours_etc (float | None):
        total_estimated_hours (float | None):
        total_hours_to_date (float | None):
        labor_type (str | None):
        notes (str | None):
        percent_complete (float | None):
        role_id (int | str | None): Id of the role.
        service_type (str | None):
        status (str | None):
        story_id (int | str | None): Id of the story.
        user_id (int | str | None): Id of the user.
        external_reference (NewProjectAccountingRecordExternalReference | None): Counterpart of the record in an outside
            system.
    """

    workspace_id: int | str
    start_date: datetime.date
    end_date: datetime.date
    currency: str
    type_: str | None = None
    amount: float | None = None
    amount_to_date: float | None = None
    budget: float | None = None
    contract_date: datetime.date | None = None
    cost: float | None = None
    cost_eac: float | None = None
    description: str | None = None
    fees: float | None = None
    hours: float | None = None
    hours_eac: float | None = None
    hours_etc: float | None = None
    total_estimated_hours: float | None = None
    total_hours_to_date: float | None = None
    labor_type: str | None = None
    notes: str | None = None
    percent_complete: float | None = None
    role_id: int | str | None = None
    service_type: str | None = None
    status: str | None = None
    story_id: int | str | None = None
    user_id: int | str | None = None
    external_reference: _m.NewProjectAccountingRecordExternalReference | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class NewProjectAccountingRecordExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None
