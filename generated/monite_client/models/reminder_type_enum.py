from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class ReminderTypeEnum(_OpenStrEnum):
    OVERDUE = "overdue"
    TERM_1 = "term_1"
    TERM_2 = "term_2"
    TERM_FINAL = "term_final"
