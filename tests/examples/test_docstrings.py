"""The examples in the docstrings of the methods run, about records that exist."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from tests.support import simulators
from tests.support.lifecycles import Caller
from tests.support.public_operations import Case, cases
from tests.testkit.test_lifecycles import chain, refused_by_hand

CASES = {str(case): case for case in cases()}
NAMES = {
    "lucca_timmi": "lucca",
    "kantata_ox": "kantata",
    "monite": "monite",
    "piriod": "piriod",
}

#: Calls that an example needs before it, by method.
BEFORE = {"monite-access_tokens.revoke": "tags.list"}
#: Endings of methods that send the request of another one, which has none.
ENDINGS = ("", "_all", "_to_file")


def examples(case: Case, client: Any) -> dict[str, str]:
    """The examples of a method and of those that send its request, by name."""
    resource = getattr(client, case.resource)
    methods = {e: getattr(resource, case.method + e, None) for e in ENDINGS}
    return {
        f"{case}{ending}": _example(method)
        for ending, method in methods.items()
        if method is not None
    }


def _example(method: Any) -> str:
    text = inspect.cleandoc(method.__doc__ or "")
    return textwrap.dedent(text.partition("\nExample:\n")[2]).strip()


class _Ids(ast.NodeTransformer):
    """Puts ids of records that exist in the place of the sample ids."""

    def __init__(self, ids: list[str]) -> None:
        self.ids = ids

    def visit_Call(self, node: ast.Call) -> ast.Call:
        text = ast.unparse(node.func)
        if text.partition(".")[0] in NAMES.values():
            pairs = zip(node.args, self.ids, strict=False)
            node.args[: len(self.ids)] = [_like(sample, id) for sample, id in pairs]
        return node


def _like(sample: ast.expr, id: str) -> ast.expr:
    assert isinstance(sample, ast.Constant)
    return ast.Constant(int(id) if isinstance(sample.value, int) else id)


@pytest.fixture(scope="module")
def vendors() -> Iterator[dict[str, Any]]:
    with simulators.running() as result:
        yield result


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
        for caller in callers:
            caller.close()


@pytest.mark.every_operation
@pytest.mark.parametrize("name", CASES)
def test_the_example_of_a_method_runs(
    name: str, caller_for: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = CASES[name]
    (tmp_path / "example.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.chdir(tmp_path)
    caller = caller_for(case)
    ids = chain(caller, case)
    if before := BEFORE.get(name):
        attrgetter(before)(caller.client)()

    for method, text in examples(case, caller.client).items():
        run(case, caller, ids, method, text)


def run(case: Case, caller: Caller, ids: list[str], method: str, text: str) -> None:
    code = ast.parse(text)
    assert code.body, f"{method} has no example"
    code = ast.fix_missing_locations(_Ids(ids).visit(code))
    simulator = caller.simulator
    simulator.requests.clear()

    try:
        exec(compile(code, method, "exec"), {NAMES[case.vendor]: caller.client})
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

    expected = examples(case, plain)
    for method, text in examples(case, awaited).items():
        assert re.search("await |async for ", text), method
        same = text.replace("await ", "").replace("async for ", "for ")
        assert on_one_line(same) == on_one_line(expected[method])
    plain.close()


def on_one_line(text: str) -> str:
    """The same call, however its lines are broken."""
    return re.sub(r",?\s*(?=\))|\s+", "", text)


_FIRST, _SECOND = (f'"00000000-0000-4000-8000-00000000000{n}"' for n in (1, 2))
#: Methods for which no single operation of a document stands: what takes the
#: place of a sample id, with a constant of the simulator.
WRITTEN: dict[str, dict[str, str]] = {
    "lucca_timmi-reports.download_when_ready": {},
    "lucca_timmi-reports.wait": {},
    "lucca_timmi-timesheets.cancel_many": {},
    "kantata_ox-time_entries.create_in_chunks": {"=7": "={WORKSPACE}"},
    "kantata_ox-time_entries.delete_in_chunks": {'"7", "8"': '"{FREE_TIME_ENTRY}"'},
    "monite-approval_processes.ensure_canceled": {
        _FIRST: '"{POLICY}"',
        _SECOND: '"{PROCESS}"',
    },
    "monite-approval_requests.ensure_approved": {_FIRST: '"{REQUEST}"'},
    "monite-approval_requests.ensure_canceled": {_FIRST: '"{REQUEST}"'},
    "monite-approval_requests.ensure_rejected": {_FIRST: '"{REQUEST}"'},
}


@pytest.mark.parametrize("name", WRITTEN)
def test_the_example_of_a_written_method_runs(
    name: str, vendors: dict[str, Any]
) -> None:
    vendor, _, place = name.partition("-")
    simulator = vendors[vendor]
    simulator.reset()
    with simulator.client() as client:
        code = _example(attrgetter(place)(client))
        for sample, text in WRITTEN[name].items():
            assert sample in code
            code = code.replace(sample, text.format_map(constants(simulator)))
        exec(compile(code, name, "exec"), {NAMES[vendor]: client})

    assert simulator.requests
    assert simulator.defects == []


def test_every_method_has_an_example_that_runs(vendors: dict[str, Any]) -> None:
    run = {f"{name}{ending}" for name in CASES for ending in ENDINGS}
    for vendor, simulator in vendors.items():
        for client in (simulator.client(), simulator.async_client()):
            for place, method in public_methods(client):
                assert _example(method), f"{vendor}-{place}"
                assert f"{vendor}-{place}" in run | WRITTEN.keys()


def constants(simulator: Any) -> dict[str, Any]:
    """What the class of a simulator names, such as the ids of its first records."""
    return {item: getattr(simulator, item) for item in dir(type(simulator))}


def public_methods(client: Any) -> Iterator[tuple[str, Any]]:
    """The methods of the resources of a client, each with its place."""
    package = type(client).__module__.partition(".")[0]
    runtime = importlib.import_module(f"{package}._runtime.resource")
    for resource in [name for name in dir(client) if not name.startswith("_")]:
        result = getattr(client, resource)
        if isinstance(result, runtime.Resource | runtime.AsyncResource):
            for name in [item for item in dir(result) if not item.startswith("_")]:
                if inspect.ismethod(method := getattr(result, name)):
                    yield f"{resource}.{name}", method
