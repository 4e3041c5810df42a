"""Monite: approval processes, policies, requests, and access tokens."""

from __future__ import annotations

from uuid import UUID

from tests.kit.scenarios import Drive, scenario

UNKNOWN = "00000000-0000-4000-8000-00000000dead"


def _policy(drive: Drive) -> str:
    return str(drive.input("policy", lambda simulator: simulator.POLICY))


def _process(drive: Drive) -> str:
    return str(drive.input("process", lambda simulator: simulator.PROCESS))


@scenario("monite", effects=("cancels one running approval process",))
def cancel_process(drive: Drive) -> None:
    processes = drive.client.approval_processes
    policy, process = _policy(drive), _process(drive)
    cancelled = drive.run(processes.cancel(policy, process))
    assert cancelled.id == UUID(process)
    assert cancelled.status == "canceled"
