"""The hand-written files of packages/ agree with each other."""

from __future__ import annotations

import re

import pytest

from tests.packaging.layout import PACKAGES, ROOT, Package


def test_every_package_carries_the_licence_of_the_repository(package: Package) -> None:
    expected = (ROOT / "LICENSE").read_bytes()

    assert expected == (package.folder / "LICENSE").read_bytes()
    assert not (package.folder / "LICENSE").is_symlink()


def test_only_names_differ_between_the_projects() -> None:
    def nameless(package: Package) -> str:
        text = (package.folder / "pyproject.toml").read_text("utf-8")
        text = text.replace(package.name, "NAME").replace(package.distribution, "DIST")
        # Only side-loaded records need to stay unparsed.
        text = re.sub(r'(?m)^(# |    ")msgspec.*\n', "", text)
        text = re.sub(r'(?m)^    "Topic :: Office/Business.*\n', "", text)
        own = r'(?m)^(description|keywords|"API of the vendor") = .*'
        return re.sub(own, r"\1", text)

    assert len({nameless(package) for package in PACKAGES}) == 1


def test_the_lock_of_the_clients_has_the_ranges_of_the_packages() -> None:
    lines = (ROOT / "requirements" / "clients.in").read_text("utf-8").splitlines()
    locked = [line for line in lines if not line.startswith("#")]
    ranges = [package.pyproject()["project"]["dependencies"] for package in PACKAGES]

    assert locked == sorted({item for listed in ranges for item in listed})


@pytest.mark.parametrize("extra", ["testing", "fleet"])
def test_the_lock_of_an_extra_has_its_ranges(package: Package, extra: str) -> None:
    lines = (ROOT / "requirements" / f"{extra}.in").read_text("utf-8").splitlines()
    extras = package.pyproject()["project"]["optional-dependencies"]

    assert extras[extra] == [line for line in lines if not line.startswith("#")]


@pytest.mark.parametrize("link", ["_generated", "_runtime"])
def test_an_overlay_reaches_its_parts_by_relative_links(
    package: Package, link: str
) -> None:
    place = ROOT / "overlays" / package.name / link

    assert place.is_symlink()
    assert not place.readlink().is_absolute()
    assert place.is_dir()


def test_every_package_has_a_readme_with_an_example(package: Package) -> None:
    text = (package.folder / "README.md").read_text("utf-8")

    assert text.startswith(f"# {package.distribution}\n")
    assert f"pip install {package.distribution}" in text
    assert f"from {package.name} import " in text
