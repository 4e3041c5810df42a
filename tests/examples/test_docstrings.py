"""The examples in the docstrings of the methods run, about records that exist."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import simulators
from tests.support.lifecycles import Caller
from tests.support.public_operations import Case, cases, find
from tests.testkit.test_lifecycles import chain, refused_by_hand

CASES = {str(case): case for case in cases()}
NAMES = {
    "lucca_timmi": "lucca",
    "kantata_ox": "kantata",
    "monite": "monite",
    "piriod": "piriod",
}


#: What keeps an example from running, by method or by resource.
BEYOND = {
    "monite-access_tokens.revoke": "a client without a token has nothing to revoke",
    "monite-receivables.accept": "an image has to be longer than the sample",
    "monite-roles.create": "one of several models is told by a word that is optional",
    "kantata_ox-exchange_table_rates": "the simulator has no such records",
    "kantata_ox-exchange_tables": "the simulator has no such records",
    "kantata_ox-exports": "an export needs columns, which its type does not say",
    "kantata_ox-external_references": "the simulator has no such records",
    "kantata_ox-story_follows": "the simulator has no such records",
    "piriod-addons": "the simulator has no such records",
    "piriod-countries": "the simulator asks for a workspace",
    "piriod-currencies": "the simulator asks for a workspace",
    "piriod-exchange_rates": "the simulator asks for a workspace",
}


def example(case: Case, client: Any) -> str:
    """The example in the docstring of a method of a client."""
    text = inspect.cleandoc(find(case, client).__doc__ or "")
    return textwrap.dedent(text.partition("\nExample:\n")[2]).strip()


class _Ids(ast.NodeTransformer):
    """Puts ids of records that exist in the place of the sample ids."""

    def __init__(self, ids: list[str]) -> None:
        self.ids = ids

    def visit_Expr(self, node: ast.Expr) -> ast.Expr:
        assert isinstance(node.value, ast.Call)
        ids = self.ids[: len(node.value.args)]
        given = zip(node.value.args, ids, strict=False)
        rest = node.value.args[len(ids) :]
        node.value.args = [*(_like(sample, id) for sample, id in given), *rest]
        return node


def _like(sample: ast.expr, id: str) -> ast.expr:
    assert isinstance(sample, ast.Constant)
    return ast.Constant(int(id) if isinstance(sample.value, int) else id)


@pytest.fixture(scope="module")
def vendors() -> Iterator[dict[str, Any]]:
    with simulators.running() as found:
        yield found


@pytest.fixture
def caller_for(vendors: dict[str, Any]) -> Iterator[Any]:
    with asyncio.Runner() as runner:
        callers: list[Caller] = []

        def make(case: Case) -> Caller:
            simulator = vendors[case.vendor]
            simulator.reset()
            simulator.defects.clear()
            vars(simulator).pop("respond", None)
            callers.append(Caller(simulator, "sync", runner))
            return callers[-1]

        yield make
        for each in callers:
            each.close()


@pytest.mark.every_operation
@pytest.mark.parametrize("name", CASES)
def test_the_example_of_a_method_runs(
    name: str, caller_for: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if reason := BEYOND.get(name) or BEYOND.get(name.partition(".")[0]):
        pytest.skip(reason)
    case = CASES[name]
    (tmp_path / "example.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.chdir(tmp_path)
    caller = caller_for(case)
    code = ast.parse(example(case, caller.client))
    assert code.body
    code = ast.fix_missing_locations(_Ids(chain(caller, case)).visit(code))
    simulator = caller.simulator
    simulator.requests.clear()

    try:
        exec(compile(code, name, "exec"), {NAMES[case.vendor]: caller.client})
    except Exception as error:
        if not refused_by_hand(caller, case, error):
            raise
    assert simulator.requests
    assert simulator.defects == []


@pytest.mark.every_operation
@pytest.mark.parametrize("name", CASES)
def test_the_asynchronous_example_is_the_same_call(
    name: str, vendors: dict[str, Any]
) -> None:
    case = CASES[name]
    simulator = vendors[case.vendor]
    plain, awaited = simulator.client(), simulator.async_client()

    text = example(case, awaited)
    assert "await " in text
    assert on_one_line(text.replace("await ", "")) == on_one_line(example(case, plain))
    plain.close()


def on_one_line(text: str) -> str:
    """The same call, however its lines are broken."""
    return re.sub(r",?\s*(?=\))|\s+", "", text)
