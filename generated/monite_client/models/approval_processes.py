from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalProcessResourceList(_Model):
    """The processes of an approval policy.

    Attributes:
        data (list[ProcessResource]): All processes of the policy.
    """

    data: list[_m.ProcessResource]


@_model(kw_only=True, eq=False, repr=False)
class ApprovalProcessStepResource(_Model):
    """One step of a process.

    Attributes:
        approved_by (list[str]): Users that have consented.
        object_id (str): Object the step is about.
        required_approval_count (int): Number of consents needed, at least 1.
        role_ids (list[str]): Roles whose holders may decide.
        user_ids (list[str]): Users that may decide.
        status (ApprovalProcessStepResourceStatus): State of the step.
        approval_request_id (str | None): Approval request that the step has made.
        rejected_by (str | None): User that refused.
    """

    approved_by: list[str]
    object_id: str
    required_approval_count: int
    role_ids: list[str]
    user_ids: list[str]
    status: _m.ApprovalProcessStepResourceStatus
    approval_request_id: str | None = None
    rejected_by: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ApprovalProcessStepResourceList(_Model):
    """The steps of a process.

    Attributes:
        data (list[ApprovalProcessStepResource]): All steps of the process.
    """

    data: list[_m.ApprovalProcessStepResource]


class ApprovalProcessStepResourceStatus(_OpenStrEnum):
    APPROVED = "approved"
    CANCELED = "canceled"
    FAILED = "failed"
    NOT_STARTED = "not_started"
    REJECTED = "rejected"
    SKIPPED = "skipped"
    WAITING = "waiting"


@_model(kw_only=True, eq=False, repr=False)
class ProcessResource(_Model):
    """One run of the script of an approval policy.

    Attributes:
        id (str): Id of the process.
        created_at (datetime.datetime): Moment of creation (UTC).
        input_ (Any): What the script was started with.
        metadata (Any): Data kept with the process.
        status (ProcessResourceStatus): State of the process.
        updated_at (datetime.datetime | None): Moment of the last change (UTC).
        created_by (str | None): User that started the process.
        error (Any): What the process failed of.
        script_snapshot (Any): The script as it was when the process started, any JSON value.
        updated_by (str | None): User that changed the process last.
    """

    id: str
    created_at: datetime.datetime
    input_: Any
    metadata: Any
    status: _m.ProcessResourceStatus
    updated_at: datetime.datetime | None = None
    created_by: str | None = None
    error: Any = None
    script_snapshot: Any = None
    updated_by: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "input_": "input",
    }


class ProcessResourceStatus(_OpenStrEnum):
    CANCELED = "canceled"
    FAILED = "failed"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    TIMED_OUT = "timed_out"
    WAITING = "waiting"
