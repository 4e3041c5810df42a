"""Views and unpickled clients never take a tenant from the environment."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from tests.support.runtime import Flavour, Server, errors


def test_a_view_of_nobody_is_refused(
    flavour: Flavour, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_TENANT", "somebody")
    demo = flavour.client(server.url, tenant="first")
    with pytest.raises(errors.ConfigurationError, match="tenant must not be None"):
        demo.with_tenant(None)


def test_an_unpickled_client_takes_no_tenant_from_its_process(
    flavour: Flavour, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo: Any = flavour.client(server.url)
    data = pickle.dumps(demo.with_options(pickle_secrets=True))
    monkeypatch.setenv("DEMO_TENANT", "somebody")
    assert repr(pickle.loads(data)) == repr(demo)


def test_a_setting_nobody_knows_is_refused(flavour: Flavour, server: Server) -> None:
    demo = flavour.client(server.url)
    with pytest.raises(errors.ConfigurationError, match="knows no setting 'colour'"):
        demo._with_settings(colour="red")
