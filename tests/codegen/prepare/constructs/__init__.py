"""One small document for each construct that generators stumble over."""

from __future__ import annotations

from .compositions import COMPOSED
from .operations import OPERATIONS
from .references import REFERENCES
from .schemas import SCHEMAS

CONSTRUCTS = {**SCHEMAS, **OPERATIONS, **COMPOSED, **REFERENCES}
