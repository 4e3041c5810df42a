from enum import StrEnum


class APIVersion(StrEnum):
    VALUE_2022_DASH_11_DASH_16 = "2022-11-16"
    VALUE_2023_DASH_02_DASH_07 = "2023-02-07"
    VALUE_2023_DASH_03_DASH_01 = "2023-03-01"
    VALUE_2023_DASH_03_DASH_14 = "2023-03-14"
    VALUE_2023_DASH_04_DASH_12 = "2023-04-12"
    VALUE_2023_DASH_06_DASH_04 = "2023-06-04"
    VALUE_2023_DASH_09_DASH_01 = "2023-09-01"
    VALUE_2024_DASH_01_DASH_31 = "2024-01-31"
    VALUE_2024_DASH_05_DASH_25 = "2024-05-25"
    VALUE_2025_DASH_06_DASH_23 = "2025-06-23"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "APIVersion | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
