"""The report of a step between two documents of a real size is read in a minute."""

from __future__ import annotations

import pytest

from codegen.update import report, type_check, whole_report
from codegen.update.result import UpdateResult
from tests.support import large_step


@pytest.fixture(scope="module")
def step(tmp_path_factory: pytest.TempPathFactory) -> UpdateResult:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type_check, "new_type_errors", lambda *_: [])
        return large_step.step(tmp_path_factory.mktemp("large"))


def test_the_first_lines_say_what_to_do(step: UpdateResult) -> None:
    expected = large_step.HEAD.read_text("utf-8")

    assert large_step.head(step) == expected, "python -m tests.support.large_step"


def test_the_report_fits_a_change_request(step: UpdateResult) -> None:
    short, whole = report.markdown(step), whole_report.markdown(step)

    assert len(short) < 10_000
    assert len(short.splitlines()) < 120
    assert len(whole) > 5 * len(short)
