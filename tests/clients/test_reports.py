"""What ``python -m <package>`` prints, and what clients show of their configuration."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from lucca_timmi_client import AsyncLuccaTimmi, LuccaTimmi
from monite_client import AsyncMonite, Monite
from monite_client import errors as monite_errors
from monite_client.testing import MoniteSimulator
from piriod_client import AsyncPiriod, Piriod
from piriod_client import errors as piriod_errors

from codegen.vendors import VENDORS

SPECS = Path(__file__).parents[2] / "specs"
SECRET = "example-secret-9f"
CONFIGURED = {
    "KANTATA_OX_TOKEN": SECRET,
    "LUCCA_TIMMI_API_KEY": SECRET,
    "LUCCA_TIMMI_HOST": "example.ilucca-test.net",
    "MONITE_CLIENT_ID": "example-id",
    "MONITE_CLIENT_SECRET": SECRET,
    "PIRIOD_TOKEN": SECRET,
}


def report(vendor: str, *arguments: str, **env: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-P", "-m", f"{vendor}_client", *arguments],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_report_names_the_document_and_hides_secrets(vendor: str) -> None:
    status, text = report(vendor, **CONFIGURED)
    document = (SPECS / vendor / "openapi.yaml").read_bytes()
    assert status == 0
    assert hashlib.sha256(document).hexdigest() in text
    assert "set, hidden" in text
    assert SECRET not in text


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_report_says_what_is_missing(vendor: str) -> None:
    status, text = report(vendor)
    assert status == 1
    assert text.splitlines()[-1].startswith("client: ")
    assert f"{vendor.upper()}_" in text


def test_the_check_makes_one_read() -> None:
    with MoniteSimulator() as simulator:
        here = {**CONFIGURED, "MONITE_BASE_URL": simulator.url}
        rejected = report("monite", "--check", **here)
    assert rejected[0] == 1
    assert "check: GET /entities?limit=1 failed: " in rejected[1]
    assert SECRET not in rejected[1]


def test_clients_show_their_settings() -> None:
    for monite in (Monite, AsyncMonite):
        client = monite(client_id="example-id", client_secret=SECRET, entity_id="e-1")
        assert (client.entity_id, client.entity_user_id) == ("e-1", None)
        assert client.with_entity("e-2").entity_id == "e-2"
        assert client.version == "2024-05-25"
    for piriod in (Piriod, AsyncPiriod):
        view = piriod(token=SECRET).with_test_mode()
        assert (view.workspace, view.test_mode) == (None, True)
    for lucca in (LuccaTimmi, AsyncLuccaTimmi):
        account = lucca(api_key=SECRET, account="example")
        assert (account.account, account.region) == ("example", "eu")
        with pytest.raises(AttributeError):
            account.account = "other"  # type: ignore[misc]


def test_a_misspelt_argument_of_the_constructor_is_recognised() -> None:
    with pytest.raises(monite_errors.ConfigurationError, match="mean 'environment'"):
        Monite(env="sandbox")  # type: ignore[call-arg]
    with pytest.raises(piriod_errors.ConfigurationError, match="did you mean 'token'"):
        AsyncPiriod(api_key=SECRET)  # type: ignore[call-arg]
