from typing import Literal

SubscribedEventOptionalField = Literal["current_payload", "payload_changes", "previous_payload"]

SUBSCRIBED_EVENT_OPTIONAL_FIELD_VALUES: set[SubscribedEventOptionalField] = {
    "current_payload",
    "payload_changes",
    "previous_payload",
}


def check_subscribed_event_optional_field(value: str) -> SubscribedEventOptionalField:
    if value in SUBSCRIBED_EVENT_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUBSCRIBED_EVENT_OPTIONAL_FIELD_VALUES!r}")
