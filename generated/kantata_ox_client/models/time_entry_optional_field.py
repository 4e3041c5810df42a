from typing import Literal

TimeEntryOptionalField = Literal["location_id", "user_can_edit"]

TIME_ENTRY_OPTIONAL_FIELD_VALUES: set[TimeEntryOptionalField] = {
    "location_id",
    "user_can_edit",
}


def check_time_entry_optional_field(value: str) -> TimeEntryOptionalField:
    if value in TIME_ENTRY_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIME_ENTRY_OPTIONAL_FIELD_VALUES!r}")
