from typing import Literal

CreateParticipationOptionalFieldsItem = Literal[
    "access_level", "can_schedule_team_hours", "can_schedule_their_hours", "is_foreign_participant", "permissions_label"
]

CREATE_PARTICIPATION_OPTIONAL_FIELDS_ITEM_VALUES: set[CreateParticipationOptionalFieldsItem] = {
    "access_level",
    "can_schedule_team_hours",
    "can_schedule_their_hours",
    "is_foreign_participant",
    "permissions_label",
}


def check_create_participation_optional_fields_item(value: str) -> CreateParticipationOptionalFieldsItem:
    if value in CREATE_PARTICIPATION_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_PARTICIPATION_OPTIONAL_FIELDS_ITEM_VALUES!r}")
