from typing import Literal

GetTimeEntriesOptionalFieldsItem = Literal["location_id", "user_can_edit"]

GET_TIME_ENTRIES_OPTIONAL_FIELDS_ITEM_VALUES: set[GetTimeEntriesOptionalFieldsItem] = {
    "location_id",
    "user_can_edit",
}


def check_get_time_entries_optional_fields_item(value: str) -> GetTimeEntriesOptionalFieldsItem:
    if value in GET_TIME_ENTRIES_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_TIME_ENTRIES_OPTIONAL_FIELDS_ITEM_VALUES!r}")
