from typing import Literal

GetSubscribedEventsOptionalFieldsItem = Literal["current_payload", "payload_changes", "previous_payload"]

GET_SUBSCRIBED_EVENTS_OPTIONAL_FIELDS_ITEM_VALUES: set[GetSubscribedEventsOptionalFieldsItem] = {
    "current_payload",
    "payload_changes",
    "previous_payload",
}


def check_get_subscribed_events_optional_fields_item(value: str) -> GetSubscribedEventsOptionalFieldsItem:
    if value in GET_SUBSCRIBED_EVENTS_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_SUBSCRIBED_EVENTS_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )
