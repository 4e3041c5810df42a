"""The records of a simulated Monite entity."""

from __future__ import annotations

from dataclasses import dataclass, field

from .._runtime.testing.filtering import Record, uuid

POLICY = uuid(0xA1)
PROCESS = uuid(0xB1)
FINISHED_PROCESS = uuid(0xB2)
REQUEST = uuid(0xF1)
PAYABLE = uuid(0xAA)


@dataclass
class Entity:
    """What belongs to one tenant.

    Attributes:
        policies: Approval policies by id.
        processes: Processes by id; the member ``policy`` is not sent.
        steps: Steps of a process, by the id of the process.
        requests: Approval requests by id.
    """

    policies: dict[str, Record] = field(default_factory=dict)
    processes: dict[str, Record] = field(default_factory=dict)
    steps: dict[str, list[Record]] = field(default_factory=dict)
    requests: dict[str, Record] = field(default_factory=dict)
    policy_of: dict[str, str] = field(default_factory=dict)

    def start_process(
        self, policy: str, process: str, now: str, status: str = "waiting"
    ) -> None:
        """Add a process as a matching payable would start it."""
        self.policy_of[process] = policy
        self.processes[process] = {
            "id": process,
            "created_at": now,
            "updated_at": now,
            "input": {"object_id": PAYABLE, "object_type": "payable"},
            "metadata": {},
            "status": status,
            "script_snapshot": self.policies[policy]["script"],
        }


def seeded(now: str, users: tuple[str, ...]) -> Entity:
    """Return an entity with a policy, two of its processes and a request."""
    entity = Entity()
    entity.policies[POLICY] = policy(POLICY, users[0], now)
    entity.start_process(POLICY, PROCESS, now)
    entity.start_process(POLICY, FINISHED_PROCESS, now, "succeeded")
    entity.steps[PROCESS] = [_step(users, "waiting"), _step(users, "not_started")]
    entity.steps[FINISHED_PROCESS] = [_step(users, "approved")]
    entity.requests[REQUEST] = request(REQUEST, users, now)
    return entity


def policy(id: str, user: str, now: str) -> Record:
    """Return a new approval policy."""
    return {
        "id": id,
        "created_at": now,
        "updated_at": now,
        "created_by": user,
        "name": "Two signatures",
        "script": [{"call": "ApprovalRequests.request_approval_by_users"}],
        "status": "active",
        "priority": 0,
    }


def request(id: str, users: tuple[str, ...], now: str) -> Record:
    """Return a new approval request to some users."""
    return {
        "id": id,
        "created_at": now,
        "updated_at": now,
        "approved_by": [],
        "created_by": users[0],
        "object_id": PAYABLE,
        "object_type": "payable",
        "required_approval_count": 1,
        "role_ids": [],
        "user_ids": list(users),
        "status": "waiting",
    }


def _step(users: tuple[str, ...], status: str) -> Record:
    return {
        "approved_by": [users[0]] if status == "approved" else [],
        "object_id": PAYABLE,
        "required_approval_count": 1,
        "role_ids": [],
        "user_ids": list(users),
        "status": status,
    }
