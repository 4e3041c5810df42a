"""What people type who know other clients works, or is answered by the right name."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import piriod_client
import pytest
from piriod_client import errors
from piriod_client.testing import PiriodSimulator

LIST = tomllib.loads(Path(__file__).with_name("guesses.toml").read_text("utf-8"))
GUESSES = {f"{of}-{name}": g for of, item in LIST.items() for name, g in item.items()}
REFUSALS = (AttributeError, KeyError, TypeError, errors.ApiError)


@pytest.fixture(scope="module")
def known() -> Iterator[dict[str, Any]]:
    """What the expressions of the list may mention."""
    with PiriodSimulator() as simulator, simulator.client() as client:
        client.customers.create(name="E", address="E", country="co_1", state=1)
        page = client.customers.list()
        with pytest.raises(errors.NotFoundError) as caught:
            client.customers.get("cus_missing")
        yield {
            "package": piriod_client,
            "errors": errors,
            "httpx": httpx,
            "Piriod": lambda **item: simulator.client(**item),
            "client": client,
            "customers": client.customers,
            "page": page,
            "raw": client.customers.with_raw_response.list(),
            "customer": page[0],
            "key": page[0].id,
            "error": caught.value,
        }


def test_the_list_is_long_enough() -> None:
    assert len(GUESSES) >= 50


@pytest.mark.parametrize("name", GUESSES)
def test_a_guess_works_or_is_told_the_name(name: str, known: dict[str, Any]) -> None:
    guess = GUESSES[name]
    if "names" not in guess:
        eval(guess["try"], known)
        return
    with pytest.raises(REFUSALS) as caught:
        eval(guess["try"], known)
    assert guess["names"] in str(caught.value)
