"""What is inside the built files."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_string
from email.message import Message
from pathlib import Path

import pytest

from tests.packaging.layout import ROOT, Package

#: Import names that differ from the distribution's.
DISTRIBUTIONS = {
    "attr": "attrs",
    "dateutil": "python-dateutil",
    "jsonschema_path": "jsonschema-path",
    "openapi_core": "openapi-core",
    "openapi_schema_validator": "openapi-schema-validator",
    "yaml": "pyyaml",
}
#: httpcore tries it on every asynchronous call; an import that fails is slow.
IMPORTED_BY_HTTPX = {"sniffio"}
#: Windows installs below a prefix of some hundred characters; its limit is 260.
LONGEST_PATH = 150


def names(package: Package) -> set[str]:
    with zipfile.ZipFile(package.wheel) as wheel:
        return set(wheel.namelist())


def metadata(package: Package) -> Message:
    with zipfile.ZipFile(package.wheel) as wheel:
        (name,) = (n for n in wheel.namelist() if n.endswith(".dist-info/METADATA"))
        return message_from_string(wheel.read(name).decode("utf-8"))


def tree(package: Package) -> set[str]:
    """Files of the import package as they lie in the repository, links followed."""
    results: set[str] = set()
    folders = [(package.source.resolve(), package.name)]
    while folders:
        folder, inside = folders.pop()
        for entry in folder.iterdir():
            if entry.is_dir() and entry.name != "__pycache__":
                folders.append((entry.resolve(), f"{inside}/{entry.name}"))
            elif entry.is_file():
                results.add(f"{inside}/{entry.name}")
    return results


def test_a_wheel_holds_every_file_of_its_package_and_no_other(
    package: Package,
) -> None:
    packed = {name for name in names(package) if ".dist-info/" not in name}

    assert tree(package) == packed


def test_a_wheel_is_marked_as_typed(package: Package) -> None:
    assert f"{package.name}/py.typed" in names(package)


def test_a_wheel_carries_its_licence(package: Package) -> None:
    licences = [n for n in names(package) if n.endswith(".dist-info/licenses/LICENSE")]

    assert len(licences) == 1
    assert metadata(package)["License-Expression"] == "MIT"


def test_the_version_of_the_wheel_is_the_one_the_package_tells(
    package: Package,
) -> None:
    imported = importlib.import_module(package.name)

    assert metadata(package)["Version"] == imported.__version__


def test_the_tests_import_the_installed_wheel(package: Package) -> None:
    imported = importlib.import_module(package.name)

    assert imported.__file__
    assert "site-packages" in Path(imported.__file__).parts


def test_a_wheel_needs_exactly_what_it_imports(package: Package) -> None:
    imported = third_party(package, testing=False)
    # Loaded by pydantic, where a program has it; and what type checkers have by
    # themselves, which marks of deprecation name for them alone.
    optional = {"pydantic_core", "typing_extensions", *declared(package, "fleet")}
    if package.name != "kantata_ox_client":
        # The runtime reads side-loads faster with it; only one vendor has any.
        optional.add("msgspec")

    needed = (imported - optional) | IMPORTED_BY_HTTPX
    assert declared(package) == needed


def test_the_extra_testing_brings_exactly_what_the_test_kit_imports(
    package: Package,
) -> None:
    imported = third_party(package, testing=True)
    always = declared(package)

    assert declared(package, "testing") == imported - always


def test_the_extra_fleet_brings_what_the_shared_throttle_imports(
    package: Package,
) -> None:
    assert declared(package, "fleet") == {"redis"}


def declared(package: Package, extra: str | None = None) -> set[str]:
    needed = metadata(package).get_all("Requires-Dist", [])
    return {
        re.split(r"[<>=!~; \[]", item)[0]
        for item in needed
        if (f"extra == '{extra}'" in item if extra else "extra ==" not in item)
    }


def third_party(package: Package, *, testing: bool) -> set[str]:
    """Distributions that the test kit imports, or the rest of the package."""
    ours = {package.name, *sys.stdlib_module_names}
    results: set[str] = set()
    with zipfile.ZipFile(package.wheel) as wheel:
        for name in wheel.namelist():
            if name.endswith(".py") and ("testing" in Path(name).parts) == testing:
                results |= imports(ast.parse(wheel.read(name)))
    return {DISTRIBUTIONS.get(name, name) for name in results - ours}


def imports(module: ast.Module) -> set[str]:
    results: set[str] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            results |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            results.add(str(node.module).partition(".")[0])
    return results


def test_no_path_in_a_wheel_is_too_long_for_windows(package: Package) -> None:
    assert [name for name in names(package) if len(name) > LONGEST_PATH] == []


def test_an_sdist_holds_files_instead_of_links(package: Package) -> None:
    with tarfile.open(package.sdist) as archive:
        members = archive.getmembers()

    assert [m.name for m in members if m.issym() or m.islnk()] == []


@pytest.mark.slow
def test_the_wheel_of_the_sdist_is_the_wheel_of_the_tree(
    package: Package, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    subprocess.run([*command, "-d", str(tmp_path)], check=True, cwd=package.folder)
    (direct,) = tmp_path.iterdir()

    assert package.wheel.name == direct.name
    assert package.wheel.read_bytes() == direct.read_bytes()


def test_nothing_built_tells_where_it_was_built(package: Package) -> None:
    with zipfile.ZipFile(package.wheel) as wheel:
        texts = {name: wheel.read(name) for name in wheel.namelist()}

    assert [name for name, text in texts.items() if str(ROOT).encode() in text] == []
