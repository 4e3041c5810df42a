"""With simulators: real requests over a local socket, servers with a memory."""

import asyncio

from approvals import count_policies, stop_all
from lucca_timmi_client.testing import LuccaTimmiSimulator
from monite_client.testing import MoniteSimulator


def test_everything_pending_is_stopped(lucca_timmi_simulator, monite_simulator):
    lucca, monite = lucca_timmi_simulator, monite_simulator

    with lucca.client() as timesheets, monite.client() as payables:
        stopped = stop_all(
            timesheets, payables, lucca.TIMESHEET, [(monite.POLICY, monite.PROCESS)]
        )

    assert stopped.timesheets == [101, 102, 103]
    assert stopped.processes == [monite.PROCESS]
    assert stopped.problems == []


def test_what_cannot_be_stopped_is_reported(lucca_timmi_simulator, monite_simulator):
    lucca, monite = lucca_timmi_simulator, monite_simulator
    lucca.fail_timesheet(lucca.LATER_TIMESHEET, "Locked by payroll")

    with lucca.client() as timesheets, monite.client() as payables:
        stopped = stop_all(
            timesheets,
            payables,
            lucca.TIMESHEET,
            [(monite.POLICY, monite.FINISHED_PROCESS)],
        )

    assert stopped.problems == [
        "timesheet 102: Locked by payroll",
        f"process {monite.FINISHED_PROCESS}: at its end already",
    ]


def test_a_token_that_expires_on_the_way_does_no_harm():
    with MoniteSimulator() as monite, LuccaTimmiSimulator() as lucca:
        with lucca.client() as timesheets, monite.client() as payables:
            payables.approval_policies.list()
            monite.clock.advance(monite.TOKEN_LIFE)
            stopped = stop_all(
                timesheets, payables, lucca.TIMESHEET, [(monite.POLICY, monite.PROCESS)]
            )

        assert stopped.processes == [monite.PROCESS]
        assert len(monite.requests.matching("POST", "/v1/auth/token")) == 2


def test_all_pages_are_counted(monite_simulator):
    with monite_simulator.client() as payables:
        for name in ("Small amounts", "Large amounts"):
            payables.approval_policies.create(name=name, script=[True])

    async def count():
        async with monite_simulator.async_client() as client:
            return await count_policies(client)

    assert asyncio.run(count()) == 3
