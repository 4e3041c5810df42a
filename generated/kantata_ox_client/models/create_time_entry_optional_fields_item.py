from typing import Literal

CreateTimeEntryOptionalFieldsItem = Literal["location_id", "user_can_edit"]

CREATE_TIME_ENTRY_OPTIONAL_FIELDS_ITEM_VALUES: set[CreateTimeEntryOptionalFieldsItem] = {
    "location_id",
    "user_can_edit",
}


def check_create_time_entry_optional_fields_item(value: str) -> CreateTimeEntryOptionalFieldsItem:
    if value in CREATE_TIME_ENTRY_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_TIME_ENTRY_OPTIONAL_FIELDS_ITEM_VALUES!r}")
