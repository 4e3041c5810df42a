"""Print versions and configuration; ``--check`` makes one read."""

import sys

from ._runtime.report import main
from .client import KantataOX

sys.exit(main(KantataOX))
