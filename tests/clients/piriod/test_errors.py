"""Every documented shape of an error gives message and fields."""

from __future__ import annotations

from typing import Any

import pytest
from piriod_client import errors

from tests.support.piriod import PiriodFlavour
from tests.support.runtime import Server, http_response

REQUIRED = "This field is required."

DEEP: Any = ["Too deep."]
NESTED: Any = "Too deep."
PLACE = "lines" + "[0]" * 59
for _ in range(60):
    DEEP, NESTED = {"a": DEEP}, [NESTED]

SHAPES: list[tuple[int, Any, str, dict[str, list[str]]]] = [
    (
        400,
        {"retention": [REQUIRED], "date": ["Wrong format.", "Too late."]},
        f"retention: {REQUIRED}; date: Wrong format. Too late.",
        {"retention": [REQUIRED], "date": ["Wrong format.", "Too late."]},
    ),
    (
        400,
        {"non_field_errors": ["Not a member."]},
        "Not a member.",
        {"non_field_errors": ["Not a member."]},
    ),
    (
        400,
        {
            "lines": [
                {},
                {"name": [REQUIRED], "discount": {"scheme": ["Unknown."]}},
                {"non_field_errors": ["Empty line."]},
            ]
        },
        (
            f"lines[1].name: {REQUIRED}; lines[1].discount.scheme: Unknown.;"
            " lines[2]: Empty line."
        ),
        {
            "lines[1].name": [REQUIRED],
            "lines[1].discount.scheme": ["Unknown."],
            "lines[2]": ["Empty line."],
        },
    ),
    (400, {"lines": ["No lines."]}, "lines: No lines.", {"lines": ["No lines."]}),
    (400, {"number": "Taken."}, "number: Taken.", {"number": ["Taken."]}),
    (
        400,
        {"metadata": {"key": [{"deep": ["Too deep."]}]}},
        "metadata.key[0].deep: Too deep.",
        {"metadata.key[0].deep": ["Too deep."]},
    ),
    (
        400,
        ["It has live subscriptions."],
        "It has live subscriptions.",
        {"non_field_errors": ["It has live subscriptions."]},
    ),
    (
        400,
        {"detail": "Not valid.", "lines": [{"name": [REQUIRED]}]},
        f"Not valid.; lines[0].name: {REQUIRED}",
        {"lines[0].name": [REQUIRED]},
    ),
    (
        400,
        DEEP,
        f"{'.'.join('a' * 60)}: Too deep.",
        {".".join("a" * 60): ["Too deep."]},
    ),
    (400, {"lines": NESTED}, f"{PLACE}: Too deep.", {PLACE: ["Too deep."]}),
    (400, {}, "Bad Request", {}),
    (401, {"detail": "Invalid token."}, "Invalid token.", {}),
    (403, {"detail": "Not your workspace."}, "Not your workspace.", {}),
    (404, {"detail": "Not found."}, "Not found.", {}),
    (405, {"detail": 'Method "PUT" not allowed.'}, 'Method "PUT" not allowed.', {}),
    (500, {"detail": "Failed."}, "Failed.", {}),
]


@pytest.mark.parametrize(("status", "body", "message", "fields"), SHAPES)
def test_an_error_gives_message_and_fields(
    flavour: PiriodFlavour,
    server: Server,
    status: int,
    body: Any,
    message: str,
    fields: dict[str, list[str]],
) -> None:
    server.otherwise = http_response(status, body)
    with pytest.raises(errors.StatusError) as caught:
        flavour.run(flavour.client(server.url).retentions.finalize("1"))
    error = caught.value
    assert (error.message, error.code, dict(error.fields)) == (message, None, fields)
    assert (error.status, error.body) == (status, body)


STATUSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    405: errors.StatusError,
    429: errors.RateLimitedError,
    500: errors.ServerError,
}


@pytest.mark.parametrize(("status", "kind"), STATUSES.items())
@pytest.mark.parametrize("page", [b"", b"<html><title>Sorry</title></html>"])
def test_every_status_is_raised_also_without_json(
    flavour: PiriodFlavour,
    server: Server,
    status: int,
    kind: type[errors.StatusError],
    page: bytes,
) -> None:
    server.otherwise = http_response(status, page)
    with pytest.raises(errors.StatusError) as caught:
        flavour.run(flavour.client(server.url).retentions.finalize("1"))
    assert type(caught.value) is kind
    assert not page or caught.value.message == "HTML page: Sorry"
