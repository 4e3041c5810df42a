"""The steps of the session ``docs``.

python -m codegen.reference pages FOLDER
python -m codegen.reference markdown PAGES SITE
python -m codegen.reference screenshots SITE FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from ..errors import CodegenError
from . import assistants, screenshots, site


def main(arguments: list[str]) -> int:
    """Write the pages of the site, their Markdown beside its HTML, or pictures."""
    try:
        match arguments:
            case ["pages", folder]:
                site.write(Path(folder))
            case ["markdown", folder, html]:
                assistants.write(Path(folder), Path(html), site.GROUPS)
            case ["screenshots", html, folder]:
                screenshots.write(Path(html), Path(folder))
            case _:
                raise CodegenError(__doc__ or "")
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
