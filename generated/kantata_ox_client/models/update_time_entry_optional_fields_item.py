from typing import Literal

UpdateTimeEntryOptionalFieldsItem = Literal["location_id", "user_can_edit"]

UPDATE_TIME_ENTRY_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateTimeEntryOptionalFieldsItem] = {
    "location_id",
    "user_can_edit",
}


def check_update_time_entry_optional_fields_item(value: str) -> UpdateTimeEntryOptionalFieldsItem:
    if value in UPDATE_TIME_ENTRY_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_TIME_ENTRY_OPTIONAL_FIELDS_ITEM_VALUES!r}")
