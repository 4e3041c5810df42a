"""Schemathesis against a simulator: generated requests, every operation, all checks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.generation import GenerationMode

from tests.robustness.fuzz.known_deviations import explanation
from tests.robustness.fuzz.narrowing import Narrowing
from tests.robustness.fuzz.subjects import Subject
from tests.support.sampling import is_chosen, quarter

load_all_checks()
SESSION = requests.Session()


@dataclass
class Outcome:
    """What came of one operation.

    Attributes:
        label: Method and path.
        cases: Requests made of it, those that keep to the document first.
        statuses: How often each status came back.
        explained: Failures that have a reason, by that reason.
        failures: Those that have none.
    """

    label: str
    cases: Counter[str] = field(default_factory=Counter)
    statuses: Counter[int] = field(default_factory=Counter)
    explained: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def fuzz(subject: Subject, cases: int) -> list[Outcome]:
    """Send generated requests to every operation of a simulator.

    Args:
        subject: The simulator and what is known about its records.
        cases: How many requests that keep to the document each operation gets; it gets
            up to half as many that break it.
    """
    with subject.simulator() as simulator:
        schema = schemathesis.openapi.from_dict(simulator.contract.document)
        number = quarter()
        results = [operation.ok() for operation in schema.get_all_operations()]
        operations = [item for item in results if is_chosen(item.label, number)]
        outcomes = [
            _operation(subject, simulator, operation, cases) for operation in operations
        ]
        assert simulator.defects == [], simulator.defects[0]
    return outcomes


def _operation(subject: Subject, simulator: Any, operation: Any, cases: int) -> Outcome:
    simulator.reset()
    subject.prepare(simulator)
    outcome = Outcome(operation.label)
    for mode, number in (
        (GenerationMode.POSITIVE, cases),
        (GenerationMode.NEGATIVE, cases // 2),
    ):
        strategy = operation.as_strategy(generation_mode=mode)
        # The number keeps Hypothesis going where there is only one possible request.
        pairs = st.tuples(strategy, st.integers(0, 2**32))
        _run(subject, simulator, outcome, pairs, mode, number)
    return outcome


def _run(
    subject: Subject,
    simulator: Any,
    outcome: Outcome,
    pairs: st.SearchStrategy[tuple[Any, int]],
    mode: GenerationMode,
    number: int,
) -> None:
    narrowing = Narrowing(simulator.contract)

    def one(pair: tuple[Any, int]) -> None:
        case, choice = pair
        if mode is GenerationMode.POSITIVE:
            subject.aim(case, choice)
            if not narrowing.narrow(case):
                return
        outcome.cases[mode.value] += 1
        _send(subject, simulator, outcome, case)

    try:
        _bounded(number)(given(pairs)(one))()
    except Unsatisfiable:
        # Nothing about this operation can be wrong: it takes no parameter, no body.
        assert mode is GenerationMode.NEGATIVE


def _bounded(number: int) -> Callable[[Any], Any]:
    return settings(
        max_examples=number,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


def _send(subject: Subject, simulator: Any, outcome: Outcome, case: Any) -> None:
    # What is not a credential belongs to the case: Schemathesis repeats it without.
    case.headers = {**(case.headers or {}), **subject.context}
    headers = {"authorization": subject.credentials(simulator)}
    response = case.call(base_url=simulator.url, headers=headers, session=SESSION)
    outcome.statuses[response.status_code] += 1
    try:
        case.validate_response(response, checks=CHECKS.get_all(), headers=headers)
    except FailureGroup as group:
        for failure in group.exceptions:
            _judge(subject, outcome, failure, case, response)
    except Failure as failure:
        _judge(subject, outcome, failure, case, response)


def _judge(
    subject: Subject, outcome: Outcome, failure: Any, case: Any, response: Any
) -> None:
    result: Mapping[str, Any] = {
        "case": case,
        "status": response.status_code,
        "assumption": response.headers.get("x-assumption", [""])[0],
        "text": response.text,
        "url": response.request.url,
    }
    reason = explanation(subject.vendor, outcome.label, failure, result)
    if reason:
        outcome.explained[reason] += 1
    elif len(outcome.failures) < 5:
        sent = f"{response.request.method} {response.request.url}"
        text = f"{type(failure).__name__}: {failure} ({sent}: {response.text[:200]})"
        outcome.failures.append(" ".join(text.split()))
