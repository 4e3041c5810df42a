from typing import Literal

GetTimeEntryOptionalFieldsItem = Literal["location_id", "user_can_edit"]

GET_TIME_ENTRY_OPTIONAL_FIELDS_ITEM_VALUES: set[GetTimeEntryOptionalFieldsItem] = {
    "location_id",
    "user_can_edit",
}


def check_get_time_entry_optional_fields_item(value: str) -> GetTimeEntryOptionalFieldsItem:
    if value in GET_TIME_ENTRY_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_TIME_ENTRY_OPTIONAL_FIELDS_ITEM_VALUES!r}")
