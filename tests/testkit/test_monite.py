"""The simulated Monite does what the vendor's pages say."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from monite_client.errors import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
)
from monite_client.testing import MoniteSimulator


@pytest.fixture
def monite(monite_simulator: MoniteSimulator) -> MoniteSimulator:
    return monite_simulator


def token_request(monite: MoniteSimulator, **changes: str) -> httpx.Response:
    body = {
        "client_id": monite.CLIENT_ID,
        "client_secret": monite.CLIENT_SECRET,
        "grant_type": "client_credentials",
        **changes,
    }
    headers = {"x-monite-version": monite.VERSION}
    return httpx.post(f"{monite.url}/auth/token", json=body, headers=headers)


def headers(monite: MoniteSimulator, **changes: str | None) -> dict[str, str]:
    token = token_request(monite).json()["access_token"]
    arguments = {
        "authorization": f"Bearer {token}",
        "x-monite-version": monite.VERSION,
        "x-monite-entity-id": monite.ENTITY,
        **{name.replace("_", "-"): value for name, value in changes.items()},
    }
    return {name: value for name, value in arguments.items() if value is not None}


def cancel(monite: MoniteSimulator, process: str) -> Any:
    return lambda client: client.approval_processes.cancel(monite.POLICY, process)


def test_a_token_is_granted_for_its_life_and_needs_no_header(
    monite: MoniteSimulator,
) -> None:
    response = token_request(monite)

    assert response.status_code == 200
    assert (response.json()["expires_in"], response.json()["token_type"]) == (
        1800,
        "Bearer",
    )


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"client_secret": "wrong"}, 401),
        ({"grant_type": "entity_user"}, 400),
        ({"grant_type": "password"}, 422),
        ({"extra": "no"}, 422),
    ],
)
def test_a_token_is_refused_to_others(
    monite: MoniteSimulator, changes: dict[str, str], status: int
) -> None:
    assert token_request(monite, **changes).status_code == status


def test_an_expired_token_is_answered_with_400(monite: MoniteSimulator) -> None:
    result = headers(monite)
    monite.clock.advance(monite.TOKEN_LIFE)

    response = httpx.get(f"{monite.url}/approval_policies", headers=result)

    assert response.status_code == 400
    assert "expired" in response.json()["error"]["message"]


def test_the_client_renews_a_token_that_was_revoked_early(
    monite: MoniteSimulator, perform: Any
) -> None:
    perform(monite, lambda c: c.approval_policies.list())
    monite.expire_tokens()

    assert perform(monite, lambda c: c.approval_policies.list())
    assert len(monite.tokens) == 2


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"x_monite_version": None}, 400),
        ({"x_monite_version": "1999-01-01"}, 400),
        ({"authorization": None}, 401),
        ({"authorization": "Bearer unknown"}, 401),
        ({"x_monite_entity_id": None}, 422),
        ({"x_monite_entity_id": "00000000-0000-4000-8000-000000000000"}, 404),
    ],
)
def test_version_token_and_entity_are_required(
    monite: MoniteSimulator, changes: dict[str, str | None], status: int
) -> None:
    result = headers(monite, **changes)

    response = httpx.get(f"{monite.url}/approval_policies", headers=result)

    assert response.status_code == status


def test_a_missing_version_is_named_by_its_type(monite: MoniteSimulator) -> None:
    result = headers(monite, x_monite_version=None)

    response = httpx.get(f"{monite.url}/approval_policies", headers=result)

    assert response.json()["error"]["type"] == "missing_api_version"


def test_responses_repeat_version_and_entity_and_name_the_request(
    monite: MoniteSimulator,
) -> None:
    response = httpx.get(f"{monite.url}/approval_policies", headers=headers(monite))

    assert response.headers["x-monite-version"] == monite.VERSION
    assert response.headers["x-monite-entity-id"] == monite.ENTITY
    assert response.headers["x-request-id"]


def test_a_waiting_process_is_canceled_once(
    monite: MoniteSimulator, perform: Any
) -> None:
    result = perform(monite, cancel(monite, monite.PROCESS))

    assert result.status == "canceled"
    with pytest.raises(ConflictError):
        perform(monite, cancel(monite, monite.PROCESS))


def test_a_process_that_came_to_an_end_cannot_be_canceled(
    monite: MoniteSimulator, perform: Any
) -> None:
    with pytest.raises(ConflictError, match="is succeeded"):
        perform(monite, cancel(monite, monite.FINISHED_PROCESS))


def test_a_process_belongs_to_its_policy(monite: MoniteSimulator, perform: Any) -> None:
    policy = perform(
        monite, lambda c: c.approval_policies.create(name="Other", script=[True])
    )

    with pytest.raises(NotFoundError):
        perform(
            monite, lambda c: c.approval_processes.get(str(policy.id), monite.PROCESS)
        )


def test_entities_do_not_see_each_other(monite: MoniteSimulator, perform: Any) -> None:
    with pytest.raises(NotFoundError):
        perform(monite, cancel(monite, monite.PROCESS), entity_id=monite.OTHER_ENTITY)


def test_lists_are_paged_by_a_token_that_keeps_the_query(
    monite: MoniteSimulator, perform: Any
) -> None:
    for name in ("Beta", "Gamma", "Delta"):
        monite.clock.advance(60)
        perform(
            monite,
            lambda c, n=name: c.approval_policies.create(name=n, script=[True]),
        )
    monite.requests.clear()

    result = perform(
        monite,
        lambda c: c.approval_policies.list_all(
            limit=2, order="desc", name_ncontains="Beta"
        ),
    )

    assert [item.name for item in result] == ["Delta", "Gamma", "Two signatures"]
    assert [r.query.keys() for r in monite.requests][1] == {"pagination_token"}


def test_a_limit_out_of_range_is_refused(monite: MoniteSimulator) -> None:
    response = httpx.get(
        f"{monite.url}/approval_policies?limit=101", headers=headers(monite)
    )

    assert response.status_code == 422
    assert set(response.json()["detail"][0]) == {"loc", "msg", "type"}


def test_end_must_be_after_start(monite: MoniteSimulator, perform: Any) -> None:
    import datetime as dt

    with pytest.raises(BadRequestError):
        perform(
            monite,
            lambda c: c.approval_policies.create(
                name="Late",
                script=[True],
                ends_at=dt.datetime(2024, 1, 1, tzinfo=dt.UTC),
            ),
        )


def test_a_deleted_policy_is_gone(monite: MoniteSimulator, perform: Any) -> None:
    perform(monite, lambda c: c.approval_policies.delete(monite.POLICY))

    with pytest.raises(NotFoundError):
        perform(monite, lambda c: c.approval_policies.get(monite.POLICY))


@pytest.mark.parametrize(
    ("action", "status"),
    [("approve", "approved"), ("reject", "rejected"), ("cancel", "canceled")],
)
def test_an_approval_request_is_decided_once(
    monite: MoniteSimulator, perform: Any, action: str, status: str
) -> None:
    def decide(client: Any) -> Any:
        return getattr(client.approval_requests, action)(monite.REQUEST)

    assert perform(monite, decide).status == status
    with pytest.raises(ConflictError):
        perform(monite, decide)


def test_an_approval_request_may_need_several_users(
    monite: MoniteSimulator, perform: Any
) -> None:
    entity = monite.entities[monite.ENTITY]
    entity.requests[monite.REQUEST]["required_approval_count"] = 2

    def approve(client: Any) -> Any:
        return client.approval_requests.approve(monite.REQUEST)

    assert perform(monite, approve).status == "waiting"
    user = monite.ENTITY_USERS[0]
    assert perform(monite, approve, entity_user_id=user).status == "approved"


def test_only_named_users_may_decide(monite: MoniteSimulator, perform: Any) -> None:
    entity = monite.entities[monite.ENTITY]
    entity.requests[monite.REQUEST]["user_ids"] = [monite.ENTITY_USERS[1]]

    with pytest.raises(PermissionDeniedError):
        perform(
            monite,
            lambda c: c.approval_requests.reject(monite.REQUEST),
            entity_user_id=monite.ENTITY_USERS[0],
        )


def test_a_wrong_secret_is_an_authentication_error(
    monite: MoniteSimulator, perform: Any
) -> None:
    with pytest.raises(AuthenticationError):
        perform(monite, lambda c: c.approval_policies.list(), client_secret="wrong")


def test_a_busy_vendor_is_asked_again_after_the_time_it_names(
    monite: MoniteSimulator, perform: Any
) -> None:
    perform(monite, lambda c: c.approval_policies.list())
    monite.respond_next(monite.busy(3))

    assert perform(monite, lambda c: c.approval_policies.list())
    [waited] = monite.clock.sleeps
    assert 3 <= waited < 5


def test_more_processes_can_be_started(monite: MoniteSimulator, perform: Any) -> None:
    process = monite.start_process(monite.POLICY)

    result = perform(monite, lambda c: c.approval_processes.list(monite.POLICY))

    assert process in [str(item.id) for item in result]
