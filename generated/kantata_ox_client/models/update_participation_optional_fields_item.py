from typing import Literal

UpdateParticipationOptionalFieldsItem = Literal[
    "access_level", "can_schedule_team_hours", "can_schedule_their_hours", "is_foreign_participant", "permissions_label"
]

UPDATE_PARTICIPATION_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateParticipationOptionalFieldsItem] = {
    "access_level",
    "can_schedule_team_hours",
    "can_schedule_their_hours",
    "is_foreign_participant",
    "permissions_label",
}


def check_update_participation_optional_fields_item(value: str) -> UpdateParticipationOptionalFieldsItem:
    if value in UPDATE_PARTICIPATION_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_PARTICIPATION_OPTIONAL_FIELDS_ITEM_VALUES!r}")
