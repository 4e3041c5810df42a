"""``python -m codegen.reference pages FOLDER`` and ``... markdown FOLDER SITE``."""

from __future__ import annotations

import sys
from pathlib import Path

from ..errors import CodegenError
from . import assistants, site


def main(arguments: list[str]) -> int:
    """Write the pages of the site, or their Markdown beside its HTML."""
    try:
        match arguments:
            case ["pages", folder]:
                site.write(Path(folder))
            case ["markdown", folder, html]:
                assistants.write(Path(folder), Path(html), site.GROUPS)
            case _:
                raise CodegenError(__doc__ or "")
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
