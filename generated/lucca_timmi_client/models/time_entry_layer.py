from enum import IntEnum


class TimeEntryLayer(IntEnum):
    ACTUAL = 0
    THEORETICAL = 1

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "TimeEntryLayer | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
