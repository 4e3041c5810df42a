"""A vendor of its own for each test, and every construct generated once for all."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import pytest

from codegen import pipeline
from tests.support.codegen import Bundle, GeneratedPackage, build
from tests.support.large_document import document as large_document
from tests.support.shared import alone
from tests.support.vendor_folder import document, make_vendor

from .prepare.constructs import CONSTRUCTS

__all__ = ("bundle", "document", "large", "make_vendor", "package_of", "space")


@pytest.fixture(scope="session")
def space(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("codegen")


@pytest.fixture(scope="session")
def shared_space(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of the run have."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def bundle(space: Path) -> Bundle:
    return Bundle(space, "bundle")


@pytest.fixture(scope="session")
def package_of(bundle: Bundle, shared_space: Path) -> Callable[[str], GeneratedPackage]:
    """All constructs, generated once for all processes of the run."""
    file = shared_space / "constructs.pickle"
    with alone(shared_space / "constructs.lock"):
        if not file.is_file():
            file.write_bytes(pickle.dumps(_results(shared_space / "constructs")))
    results = pickle.loads(file.read_bytes())
    return cache(lambda name: bundle.link(name, results[name]))


def _results(folder: Path) -> dict[str, pipeline.Result]:
    """Build every construct, by as many processes as there are processors."""
    # Later Pythons start a server for them at a socket, which tests may not open.
    method = "fork" if sys.platform == "linux" else "spawn"
    with ProcessPoolExecutor(mp_context=get_context(method)) as pool:
        waiting = {
            name: pool.submit(build, folder / name, document)
            for name, document in CONSTRUCTS.items()
        }
    return {name: item.result() for name, item in waiting.items()}


@pytest.fixture(scope="session")
def large(bundle: Bundle) -> GeneratedPackage:
    """The package of a document as large as vendors publish."""
    return bundle.add("large", large_document())
