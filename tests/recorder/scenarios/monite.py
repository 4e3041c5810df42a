"""Monite: approval processes, policies, requests, and access tokens."""

from __future__ import annotations

import io
from typing import Any
from uuid import UUID

from monite_client import File
from monite_client.models import ApprovalRequestCreateByUserRequest, ObjectType

from tests.recorder.scenario import Drive, scenario

NOWHERE = "00000000-0000-4000-8000-00000000dead"
GRANT = {"access_token": "planned-token", "expires_in": 1800, "token_type": "Bearer"}


def _error(message: str) -> dict[str, Any]:
    return {"error": {"message": message}}


def _policy(drive: Drive) -> str:
    return str(drive.input("policy", lambda simulator: simulator.POLICY))


def _process(drive: Drive) -> str:
    return str(drive.input("process", lambda simulator: simulator.PROCESS))


def _cancel(drive: Drive) -> Any:
    processes = drive.client.approval_processes
    return processes.cancel(_policy(drive), _process(drive))


def _warm_up(drive: Drive) -> None:
    """Fetch a token, so that the next response is the one to the next call."""
    drive.run(drive.client.approval_policies.get(_policy(drive)))


@scenario("monite", effects=("cancels one running approval process",))
def cancel_process(drive: Drive) -> None:
    cancelled = drive.run(_cancel(drive))
    assert cancelled.id == _process(drive)
    assert cancelled.status == "canceled"


@scenario("monite", effects=())
def cancel_process_that_is_over(drive: Drive) -> None:
    process = drive.input("over", lambda simulator: simulator.FINISHED_PROCESS)
    processes = drive.client.approval_processes
    error = drive.refused(
        "ConflictError", lambda: processes.cancel(_policy(drive), process)
    )
    assert error.status == 409
    assert error.message


@scenario("monite", effects=())
def cancel_unknown_process(drive: Drive) -> None:
    processes = drive.client.approval_processes
    error = drive.refused(
        "NotFoundError", lambda: processes.cancel(_policy(drive), NOWHERE)
    )
    assert error.status == 404


@scenario("monite")
def cancel_process_with_invalid_values(drive: Drive) -> None:
    _warm_up(drive)
    problem = {"loc": ["path", "process_id"], "msg": "no uuid", "type": "type_error"}
    drive.plan(422, {"detail": [problem]})
    error = drive.refused("UnprocessableEntityError", lambda: _cancel(drive))
    assert error.status == 422
    assert error.fields


@scenario("monite")
def cancel_process_with_a_token_nobody_accepts(drive: Drive) -> None:
    _warm_up(drive)
    refusal = _error("access token missing or unknown")
    drive.plan(401, refusal)
    drive.plan(200, GRANT)
    drive.plan(401, refusal)
    error = drive.refused("AuthenticationError", lambda: _cancel(drive))
    assert error.status == 401


@scenario("monite")
def cancel_process_over_the_rate_limit(drive: Drive) -> None:
    _warm_up(drive)
    for _ in range(3):
        drive.plan(429, _error("Too many requests"), {"retry-after": "3"})
    error = drive.refused("RateLimitedError", lambda: _cancel(drive))
    assert error.retry_after == 3.0


@scenario("monite")
def retry_after_too_many_requests(drive: Drive) -> None:
    _warm_up(drive)
    drive.plan(429, _error("Too many requests"), {"retry-after": "3"})
    before = drive.client._state.clock.monotonic()
    policy = drive.run(drive.client.approval_policies.get(_policy(drive)))
    assert policy.id == _policy(drive)
    # A server's wait is lengthened at random.
    assert 3.0 <= drive.client._state.clock.monotonic() - before < 5.0


@scenario("monite")
def renew_an_expired_token(drive: Drive) -> None:
    _warm_up(drive)
    drive.simulated(lambda simulator: simulator.expire_tokens())
    cancelled = drive.run(_cancel(drive))
    assert cancelled.status == "canceled"


@scenario("monite")
def renew_a_token_ahead_of_its_end(drive: Drive) -> None:
    _warm_up(drive)
    drive.client._state.clock.advance(1795.0)
    assert drive.run(_cancel(drive)).status == "canceled"


@scenario("monite", client_secret="wrong-secret")
def token_for_a_wrong_secret(drive: Drive) -> None:
    error = drive.refused("AuthenticationError", lambda: _cancel(drive))
    assert error.status == 401


def _token_refused(drive: Drive, status: int, body: Any) -> None:
    drive.plan(status, body)
    error = drive.refused("AuthenticationError", lambda: _cancel(drive))
    assert error.status == status
    assert error.path.endswith("/auth/token")


@scenario("monite")
def token_for_a_malformed_request(drive: Drive) -> None:
    _token_refused(drive, 400, _error("malformed request"))


@scenario("monite")
def token_by_a_wrong_method(drive: Drive) -> None:
    _token_refused(drive, 405, _error("Method Not Allowed"))


@scenario("monite")
def token_for_invalid_values(drive: Drive) -> None:
    problem = {"loc": ["body", "client_id"], "msg": "no uuid", "type": "type_error"}
    _token_refused(drive, 422, {"detail": [problem]})


@scenario("monite")
def token_over_the_rate_limit(drive: Drive) -> None:
    drive.plan(429, _error("Too many requests"), {"retry-after": "2"})
    assert drive.run(_cancel(drive)).status == "canceled"


@scenario("monite")
def token_from_a_failing_server(drive: Drive) -> None:
    for _ in range(3):
        drive.plan(500, _error("Internal Server Error"))
    error = drive.refused("ServerError", lambda: _cancel(drive))
    assert error.status == 500


@scenario("monite", effects=())
def walk_the_pages_of_policies(drive: Drive) -> None:
    drive.simulated(_two_more_policies)
    policies = drive.items(drive.client.approval_policies.list_all(limit=1))
    assert len({policy.id for policy in policies}) == len(policies) >= 1


def _two_more_policies(simulator: Any) -> None:
    policies = simulator.entities[simulator.ENTITY].policies
    for number in (1, 2):
        id = f"00000000-0000-4000-8000-00000000aa0{number}"
        policies[id] = {**policies[simulator.POLICY], "id": id}


@scenario("monite", effects=())
def list_the_steps_of_a_process(drive: Drive) -> None:
    processes = drive.client.approval_processes
    steps = drive.run(processes.list_steps(_policy(drive), _process(drive)))
    assert len(steps) > 0


@scenario("monite", effects=("creates an approval policy and deletes it",))
def create_change_and_delete_a_policy(drive: Drive) -> None:
    policies = drive.client.approval_policies
    script = [{"call": "ApprovalRequests.request_approval_by_users"}]
    name = drive.input("name", lambda _: "Example policy")
    text = drive.input("text", lambda _: "Two signatures")
    result = drive.run(policies.create(name=name, script=script))
    changed = drive.run(policies.update(result.id, description=text))
    assert changed.id == result.id
    drive.run(policies.delete(result.id))
    drive.refused("NotFoundError", lambda: policies.get(result.id))


@scenario("monite", effects=("creates an approval request and rejects it",))
def create_and_reject_a_request(drive: Drive) -> None:
    user = drive.input("user", lambda simulator: simulator.ENTITY_USERS[0])
    requests = drive.client.approval_requests
    payable = drive.input("payable", lambda _: "00000000-0000-4000-8000-0000000000aa")
    body = ApprovalRequestCreateByUserRequest(
        object_id=UUID(payable),
        object_type=ObjectType.PAYABLE,
        required_approval_count=1,
        user_ids=[UUID(user)],
    )
    result = drive.run(requests.create(body=body))
    rejected = drive.run(requests.reject(result.id))
    assert rejected.status == "rejected"
    drive.refused("ConflictError", lambda: requests.approve(result.id))


@scenario("monite", effects=("uploads a file of one line and deletes it",))
def upload_and_delete_a_file(drive: Drive) -> None:
    files = drive.client.files
    file = File(io.BytesIO(b"An example\n"), "example.txt", "text/plain")
    uploaded = drive.run(files.upload(file=file, file_type="payables"))
    drive.run(files.delete(uploaded.id))
    drive.refused("NotFoundError", lambda: files.get(uploaded.id))
