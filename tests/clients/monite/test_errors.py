"""Every documented shape of an error gives message, code and fields."""

from __future__ import annotations

from typing import Any

import pytest
from monite_client import errors

from tests.support.monite import POLICY, PROCESS, MoniteFlavour, MoniteServer
from tests.support.runtime import http_response


def problem(*loc: str | int, msg: str = "wrong", type: str = "value_error") -> Any:
    return {"loc": list(loc), "msg": msg, "type": type}


SHAPES: list[tuple[int, Any, str, str | None, dict[str, list[str]]]] = [
    (404, {"error": {"message": "not there"}}, "not there", None, {}),
    (
        400,
        {"error": {"message": "no version", "type": "missing_api_version"}},
        "no version",
        "missing_api_version",
        {},
    ),
    (413, {"message": "too large"}, "too large", None, {}),
    (
        422,
        {"detail": [problem("body", "name", msg="field required", type="missing")]},
        "name: field required",
        "missing",
        {"name": ["field required"]},
    ),
    (
        422,
        {
            "detail": [
                problem("body", "script", 0, "all", 12, msg="no list"),
                problem("query", "limit", msg="too large"),
                problem("query", "limit", msg="no number"),
                problem("header", "x-monite-version", msg="no date"),
                problem("body", msg="no object"),
            ]
        },
        (
            "script[0].all[12]: no list; limit: too large no number;"
            " x-monite-version: no date; body: no object"
        ),
        "value_error",
        {
            "script[0].all[12]": ["no list"],
            "limit": ["too large", "no number"],
            "x-monite-version": ["no date"],
            "body": ["no object"],
        },
    ),
    (422, {"detail": [{"msg": "wrong"}]}, "body: wrong", None, {"body": ["wrong"]}),
    (422, {"detail": []}, "Unprocessable Content", None, {}),
    (422, {"detail": "wrong"}, "wrong", None, {}),
    (500, {}, "Internal Server Error", None, {}),
]


@pytest.mark.parametrize(("status", "body", "message", "code", "fields"), SHAPES)
def test_an_error_gives_message_code_and_fields(
    flavour: MoniteFlavour,
    server: MoniteServer,
    status: int,
    body: Any,
    message: str,
    code: str | None,
    fields: dict[str, list[str]],
) -> None:
    server.response = lambda _: http_response(
        status, body, {"X-Request-Id": "req-example"}
    )
    with pytest.raises(errors.StatusError) as caught:
        flavour.run(
            flavour.client(server.url).approval_processes.cancel(POLICY, PROCESS)
        )
    error = caught.value
    assert (error.message, error.code, dict(error.fields)) == (message, code, fields)
    assert (error.status, error.body) == (status, body)
    assert error.request_id == "req-example"
    assert "req-example" in str(error)


STATUSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    405: errors.StatusError,
    406: errors.StatusError,
    409: errors.ConflictError,
    415: errors.StatusError,
    416: errors.StatusError,
    421: errors.StatusError,
    422: errors.UnprocessableEntityError,
    424: errors.StatusError,
    429: errors.RateLimitedError,
    500: errors.ServerError,
}


@pytest.mark.parametrize(("status", "kind"), STATUSES.items())
def test_every_documented_status_is_raised_also_without_body(
    flavour: MoniteFlavour,
    server: MoniteServer,
    status: int,
    kind: type[errors.StatusError],
) -> None:
    server.response = lambda _: http_response(status, b"", {"Retry-After": "1"})
    with pytest.raises(errors.StatusError) as caught:
        flavour.run(
            flavour.client(server.url).approval_processes.cancel(POLICY, PROCESS)
        )
    assert type(caught.value) is kind
    assert caught.value.retry_after == 1.0
