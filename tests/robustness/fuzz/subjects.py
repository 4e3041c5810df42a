"""The four simulators, with what a generated request cannot know."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kantata_ox_client.testing import KantataOXSimulator
from lucca_timmi_client.testing import LuccaTimmiSimulator
from monite_client.testing import MoniteSimulator
from piriod_client.testing import PiriodSimulator

from tests.robustness.fuzz import body_repairs

Known = Mapping[str, Sequence[Any]]


@dataclass(frozen=True)
class Subject:
    """One simulator under test.

    Attributes:
        vendor: Short name of the vendor.
        simulator: Its class.
        credentials: Header that proves who is asking.
        context: Further headers without which no request is let in.
        known: Values of path parameters that exist, by the start of the path and the
            name; every other request that keeps to the document gets one of them.
        mend: Lets the body of such a request keep rules that no schema can state.
        prepare: Adds records for the known values.
    """

    vendor: str
    simulator: Callable[[], Any]
    credentials: Callable[[Any], str]
    context: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, Known] = field(default_factory=dict)
    mend: Callable[[Any], None] = lambda case: None
    prepare: Callable[[Any], None] = lambda simulator: None

    def aim(self, case: Any, choice: int) -> None:
        """Let every other request name records that exist."""
        if choice % 2:
            return
        for start, values in self.known.items():
            if case.operation.path.startswith(start):
                for name in set(values) & set(case.path_parameters or {}):
                    options = values[name]
                    case.path_parameters[name] = options[choice // 2 % len(options)]
        self.mend(case)


def _monite(simulator: MoniteSimulator) -> str:
    simulator.tokens["fuzzing"] = _endless(simulator)  # may have been revoked
    return "Bearer fuzzing"


def _endless(simulator: MoniteSimulator) -> Any:
    from monite_client.testing.base import Token

    return Token(simulator.PARTNER_USER, float("inf"), "client_credentials")


SUBJECTS = (
    Subject(
        "lucca_timmi",
        LuccaTimmiSimulator,
        lambda simulator: f"lucca application={simulator.API_KEY}",
        {},
        {
            "/timmi-timesheet/api/timesheets": {"id": [101, 102, 103, 100, 201, 202]},
            "/timmi-timesheet/api/reports": {"reportId": [5001]},
            "/api/v3/timeentries": {"timeEntryId": [5001, 5002]},
        },
        body_repairs.lucca_timmi,
        body_repairs.prepare_lucca_timmi,
    ),
    Subject(
        "kantata_ox",
        KantataOXSimulator,
        lambda simulator: f"Bearer {simulator.TOKEN}",
        {},
        {
            "/timesheet_submissions": {"id": ["501", "502", "503"]},
            "/invoices": {"id": ["1001", "1002", "1003"]},
            "/time_entries": {"id": ["900", "902", "904", "911"]},
        },
        body_repairs.kantata_ox,
    ),
    Subject(
        "monite",
        MoniteSimulator,
        _monite,
        {
            "x-monite-version": MoniteSimulator.VERSION,
            "x-monite-entity-id": MoniteSimulator.ENTITY,
        },
        {
            "/approval_policies": {
                "approval_policy_id": [MoniteSimulator.POLICY],
                "process_id": [
                    MoniteSimulator.PROCESS,
                    MoniteSimulator.FINISHED_PROCESS,
                ],
            },
            "/approval_requests": {"approval_request_id": [MoniteSimulator.REQUEST]},
        },
        body_repairs.monite,
    ),
    Subject(
        "piriod",
        PiriodSimulator,
        lambda simulator: f"Token {simulator.TOKEN}",
        {
            "x-simple-workspace": PiriodSimulator.WORKSPACE,
            "x-piriod-test-mode": "true",
        },
        body_repairs.PIRIOD_IDS,
        body_repairs.piriod,
        body_repairs.prepare_piriod,
    ),
)
