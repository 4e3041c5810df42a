"""Schemathesis finds nothing unexplained in any simulator.

``python3 noxfile.py -s fuzz`` sends a hundred requests and more to each operation; the
ordinary tests send a few, so that they stay short.
"""

from __future__ import annotations

import os

import pytest

from tests.robustness.fuzz.report import REPORT
from tests.robustness.fuzz.runner import fuzz
from tests.robustness.fuzz.subjects import SUBJECTS, Subject

CASES = int(os.environ.get("FUZZ_CASES", "4"))


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.vendor)
def test_a_simulator_keeps_to_its_document_whatever_is_sent(subject: Subject) -> None:
    outcomes = fuzz(subject, CASES)
    REPORT.add(subject.vendor, outcomes)
    failed = [
        f"{outcome.label}: {text}" for outcome in outcomes for text in outcome.failures
    ]

    assert not failed, "\n".join(failed)
    assert min(outcome.cases["positive"] for outcome in outcomes) >= CASES
