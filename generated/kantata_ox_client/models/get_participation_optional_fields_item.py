from typing import Literal

GetParticipationOptionalFieldsItem = Literal[
    "access_level", "can_schedule_team_hours", "can_schedule_their_hours", "is_foreign_participant", "permissions_label"
]

GET_PARTICIPATION_OPTIONAL_FIELDS_ITEM_VALUES: set[GetParticipationOptionalFieldsItem] = {
    "access_level",
    "can_schedule_team_hours",
    "can_schedule_their_hours",
    "is_foreign_participant",
    "permissions_label",
}


def check_get_participation_optional_fields_item(value: str) -> GetParticipationOptionalFieldsItem:
    if value in GET_PARTICIPATION_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_PARTICIPATION_OPTIONAL_FIELDS_ITEM_VALUES!r}")
