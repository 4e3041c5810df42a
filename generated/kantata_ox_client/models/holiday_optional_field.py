from typing import Literal

HolidayOptionalField = Literal["calendar_names_list"]

HOLIDAY_OPTIONAL_FIELD_VALUES: set[HolidayOptionalField] = {
    "calendar_names_list",
}


def check_holiday_optional_field(value: str) -> HolidayOptionalField:
    if value in HOLIDAY_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HOLIDAY_OPTIONAL_FIELD_VALUES!r}")
