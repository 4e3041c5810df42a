"""Each kind of operation, under each fault: a typed error or a correct repetition."""

from __future__ import annotations

import pytest

from tests.pages import faults_page
from tests.robustness import fault_matrix
from tests.robustness.fault_matrix import BUDGET, CELLS, Cell, Outcome
from tests.robustness.fault_proxy import FAULTS, FaultProxy
from tests.support.sampling import is_chosen, quarter

#: Faults after which nobody knows whether the server acted.
BROKEN = {
    "reset in the body": "ApiConnectionError",
    "stall": "ApiTimeoutError",
    "body cut short": "ApiConnectionError",
    "oversized header": "ApiConnectionError",
    "garbage status line": "ApiConnectionError",
}
#: Faults that repeating does not mend.
DAMAGED = (
    "gzip cut short",
    "gzip that unpacks beyond the limit",
    "gzip of no bytes",
    "encoding nobody asked for",
    "HTML in place of the response",
)
#: Faults that only the end of the call's time ends.
ENDLESS = (
    "drip without end",
    "status line without end",
    "headers without end",
    "informational responses without end",
    "chunk head without end",
    "trailers without end",
)
#: Faults that hurt nobody.
HARMLESS = ("slow drip", "a second response behind it")
WRITES = ("write", "write in XML")
#: `.ci/run` takes a quarter of them, the session `faults` all.
CHOSEN = [cell for cell in CELLS if is_chosen(str(cell), quarter())]
#: On top of the budget, in seconds of the client: its looks at the clock outside it.
LEEWAY = 1.0


@pytest.fixture(scope="module")
def outcomes() -> dict[Cell, Outcome]:
    return fault_matrix.run_all(CHOSEN)


def expected(cell: Cell) -> str:
    """What must become of a combination, by its rule."""
    if cell.fault in HARMLESS:
        return "right value, sent 1x"
    if cell.fault in DAMAGED:
        return "DecodeError, sent 1x"
    if cell.fault == "reset on accept":
        return _reset_on_accept(cell)
    if cell.fault in ENDLESS:
        return "ApiTimeoutError, sent 1x"
    if cell.fault == "redirect nobody can read":
        return "StatusError, sent 1x"
    if cell.fault == "limit that ends in a thousand years":
        return "RateLimitedError, sent 1x"
    if not cell.always and cell.kind not in WRITES:
        return "right value, sent 2x"
    times = 1 if cell.kind in WRITES else 3
    return f"{BROKEN[cell.fault]}, sent {times}x"


def _reset_on_accept(cell: Cell) -> str:
    # The second page comes over the connection of the first: nothing is accepted there,
    # the first request of the page reaches the server before the reset.
    arrived = 1 if cell.kind == "second page" else 0
    if cell.always or cell.kind in WRITES:
        return f"ApiConnectionError, sent {arrived}x"
    return f"right value, sent {arrived + 1}x"


@pytest.mark.parametrize("cell", CHOSEN, ids=str)
def test_a_fault_ends_in_a_typed_error_or_the_right_response(
    cell: Cell, outcomes: dict[Cell, Outcome]
) -> None:
    outcome = outcomes[cell]
    assert outcome.error is None or outcome.is_typed
    assert str(outcome) == expected(cell)


@pytest.mark.parametrize("cell", CHOSEN, ids=str)
def test_a_call_ends_within_its_time_budget(
    cell: Cell, outcomes: dict[Cell, Outcome]
) -> None:
    assert outcomes[cell].seconds < BUDGET + LEEWAY


def test_no_write_arrives_twice(outcomes: dict[Cell, Outcome]) -> None:
    assert {o.arrived for c, o in outcomes.items() if c.kind in WRITES} <= {0, 1}


def test_the_page_is_current() -> None:
    rules = {cell: expected(cell) for cell in CELLS}
    text = "run: python3 noxfile.py -s faults"
    assert faults_page.PAGE.read_text("utf-8") == faults_page.page(rules), text


def test_every_fault_of_the_proxy_is_in_the_matrix() -> None:
    assert {cell.fault for cell in CELLS} == set(FAULTS)


def test_without_a_plan_the_proxy_changes_nothing() -> None:
    kind = fault_matrix.KINDS["read"]
    with fault_matrix.spoiled(kind.vendor) as (simulator, proxy):
        assert isinstance(proxy, FaultProxy)
        cell = Cell("read", "stall", client="sync", always=False)
        proxy.plan()
        clock = fault_matrix.TickingClock()
        client = fault_matrix.client(cell, simulator, proxy, clock)
        with client:
            submission = client.timesheet_submissions.get(simulator.SUBMISSION)
        assert submission.id == simulator.SUBMISSION
