from typing import Literal

GetParticipationsOptionalFieldsItem = Literal[
    "access_level", "can_schedule_team_hours", "can_schedule_their_hours", "is_foreign_participant", "permissions_label"
]

GET_PARTICIPATIONS_OPTIONAL_FIELDS_ITEM_VALUES: set[GetParticipationsOptionalFieldsItem] = {
    "access_level",
    "can_schedule_team_hours",
    "can_schedule_their_hours",
    "is_foreign_participant",
    "permissions_label",
}


def check_get_participations_optional_fields_item(value: str) -> GetParticipationsOptionalFieldsItem:
    if value in GET_PARTICIPATIONS_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_PARTICIPATIONS_OPTIONAL_FIELDS_ITEM_VALUES!r}")
