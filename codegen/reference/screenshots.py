"""Pictures of some pages as a browser shows them, to be looked at."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from ..errors import CodegenError

PAGES = (
    "index",
    "kantata_ox",
    "guides/errors",
    "guides/billing_chain",
    "reference/monite/payables",
    "reference/lucca_timmi/index",
)
_SIZES = {"desktop": "1280,1600", "phone": "390,1600"}
_SCHEMES = {"dark": 0, "light": 1}
_BROWSERS = ("chromium", "google-chrome", "chrome")


def write(site: Path, target: Path) -> None:
    """Write a picture of each page for each size and colour scheme.

    Raises:
        CodegenError: There is no browser, or it fails.
    """
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None:
        raise CodegenError(f"No browser is installed: one of {', '.join(_BROWSERS)}.")
    target.mkdir(parents=True, exist_ok=True)
    for page in PAGES:
        for size, window in _SIZES.items():
            for scheme, number in _SCHEMES.items():
                name = f"{page.replace('/', '-')}-{size}-{scheme}.png"
                flags = [
                    f"--screenshot={target / name}",
                    f"--window-size={window}",
                    f"--blink-settings=preferredColorScheme={number}",
                ]
                _picture([browser, *flags], site / f"{page}.html")


def _picture(command: list[str], page: Path) -> None:
    headless = ("--headless=new", "--no-sandbox", "--hide-scrollbars")
    address = page.resolve().as_uri()
    done = subprocess.run(
        [*command, *headless, address], capture_output=True, timeout=60, check=False
    )
    if done.returncode:
        raise CodegenError(f"The browser failed on {page}: {done.stderr[-300:]!r}")
