"""One small document for each construct that generators stumble over."""

from __future__ import annotations

from .composed_constructs import COMPOSED
from .operation_constructs import OPERATIONS
from .reference_constructs import REFERENCES
from .schema_constructs import SCHEMAS

CONSTRUCTS = {**SCHEMAS, **OPERATIONS, **COMPOSED, **REFERENCES}
